#!/usr/bin/env python3
"""One year of a relationship, played by two real apps and a real server whose clocks are moved from sitting to
sitting: agreement, twelve meetings, a goal revised, a decision taken under seal and reviewed, a review opened
together, a hard feedback, a negotiation, a concern, closure; the network is cut between and during them. Each step
looks at what both sides see, that what is one's own reached nobody, and which one thing Aujourd'hui asks. Leaves
pictures and a summary; a failure names the sentence of the story that did not hold.

Usage: year_test.py --build BUILD --out FOLDER."""
import argparse
import json
import pathlib
import shutil
import sys
import tempfile
import time

import pair
from beginning import each_keeps_something, they_agree, they_meet, they_set_a_goal
from ending import both_keep_everything, files_tell_nothing, it_ends_gently
from meetings import hold
from stage import Failed
from trials import (a_concern_is_raised, a_hard_feedback_is_received, figures_stay_masked,
                    the_same_meeting_is_changed_twice, the_trial_is_over, what_became_of_them)
from turns import a_decision_is_taken, a_goal_is_revised, a_review_is_opened_together


def meeting(number):
    """With the network for those of odd number; the others are held without."""
    return lambda two: hold(two, number, number % 2 == 1)


YEAR = [they_meet, they_agree, they_set_a_goal, each_keeps_something, meeting(1), meeting(2), meeting(3),
        a_goal_is_revised, a_decision_is_taken, a_review_is_opened_together, meeting(4), a_hard_feedback_is_received,
        meeting(5), the_same_meeting_is_changed_twice, meeting(6), meeting(7), figures_stay_masked, meeting(8),
        what_became_of_them, meeting(9), a_concern_is_raised, meeting(10), meeting(11), the_trial_is_over, meeting(12),
        it_ends_gently, both_keep_everything]


def play(two):
    started = time.monotonic()
    for chapter in YEAR:
        chapter(two)
    return {**files_tell_nothing(two), "seconds": round(time.monotonic() - started, 1)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--build", "--out"):
        parser.add_argument(name, type=lambda text: pathlib.Path(text).resolve(), required=True)
    options = parser.parse_args()
    shutil.rmtree(options.out, ignore_errors=True)
    options.out.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        two = pair.Pair(options.build, pathlib.Path(folder), options.out)
        try:
            figures = play(two)
        except Failed as failure:
            for person in two.people:
                person.shoot_if_there(options.out)
            sys.exit(f"The story stopped at: {two.sentence}\n{failure}")
        finally:
            two.rise()
    (options.out / "summary.json").write_text(json.dumps(figures, indent=2) + "\n")
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
