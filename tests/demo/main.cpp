#include "app/start_up.h"
#include "tests/demo/remote.h"

#include <memory>

int main(int argc, char** argv) {
    std::unique_ptr<cordee::demo::Remote> remote;
    return cordee::app::startUp(argc, argv, [&remote](cordee::app::App& app, QQuickWindow& window) {
        remote = std::make_unique<cordee::demo::Remote>(app, window);
    });
}
