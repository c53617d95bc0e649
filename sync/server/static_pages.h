#pragma once

#include <string>

namespace cordee::server {

// The page behind an invitation's link. The secret is in the link's fragment, which browsers do not
// send; the page has no script, so nothing here can read it either.
class StaticPages {
  public:
    StaticPages();

    const std::string& invitation() const { return invitation_; }
    // Content-Security-Policy that allows this page's style and nothing else.
    const std::string& policy() const { return policy_; }

  private:
    std::string invitation_;
    std::string policy_;
};

} // namespace cordee::server
