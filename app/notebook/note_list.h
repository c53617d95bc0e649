#pragma once

#include "app/records/record_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace cordee::app {

class People;

// My private notes, the last changed first, each with its first line and what it is about.
class NoteList final : public cordee::app::RecordListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the notebook")

  public:
    NoteList(store::Store& store, People& people, const Clock& clock, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    enum Roles { TitleRole = firstExtraRole, AboutRole };

    QString aboutText(const store::Row& note) const;

    store::Store& store_;
    People& people_;
    const Clock& clock_;
};

} // namespace cordee::app
