#pragma once

#include "app/sample/sample_writer.h"
#include "model/cordee_model.h"

#include <initializer_list>
#include <optional>

namespace cordee::app {

// The records of one mentorship, told in the order in which they happened. Days are counted from
// today.
class SampleStory {
  public:
    struct Pair {
        SamplePerson mentor;
        SamplePerson mentee;
        SpaceId space;
    };
    struct Step {
        const char* text;
        int doneOn = notDone;
    };
    struct GoalText {
        const char* title;
        const char* statement;
        const char* why;
        const char* means;
    };
    static constexpr int notDone = 1;

    SampleStory(SampleWriter& writer, Pair pair);

    void begin(int startedOn, int endsOn, int cadenceDays,
               std::initializer_list<model::FocusArea> areas);
    RecordId meeting(int day, model::MeetingStatus status, const char* place);
    void note(const RecordId& meeting, const char* text,
              std::initializer_list<const char*> points = {});
    void agenda(const RecordId& meeting, model::AgendaKind kind, const char* text, int minutes,
                const SamplePerson& by);
    RecordId promise(const char* text, const SamplePerson& owner, int dueOn,
                     std::optional<int> keptOn = {});
    // Both gave a promise another day, without having read each other; the mentor's stands, later.
    void apart(const RecordId& promise, int menteesDay, int mentorsDay);
    RecordId goal(const GoalText& text, model::FocusArea area, int startedOn, int dueOn,
                  int confidence, std::initializer_list<Step> steps);
    void checkIn(const RecordId& goal, int confidence, const char* note, int day);

  private:
    SampleWriter& writer_;
    Pair pair_;
    std::string lastPosition_;
};

} // namespace cordee::app
