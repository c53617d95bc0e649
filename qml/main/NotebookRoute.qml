pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Notebook

NotebookPage {
    id: root

    required property Navigation navigation

    onNoteOpened: noteId => root.navigation.open("note", noteId)
}
