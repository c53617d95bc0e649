#pragma once

#include "app/capture/capture_parser.h"
#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/records/rows_model.h"
#include "sync/core/environment.h"

#include <QDate>
#include <QStringList>
#include <QVariantList>

namespace cordee::app {

// À classer: lines caught in passing, oldest last, and what becomes of them. Capturing asks for
// nothing but the line; filing is one act, undone as one.
class CaptureModel final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    // {id, name} of each mentorship a line can be filed into.
    Q_PROPERTY(QVariantList mentorships READ mentorships NOTIFY mentorshipsChanged FINAL)

  public:
    // What a line can become. The numbers are the model's CaptureType.
    enum Target { Note = 1, Commitment = 2, Question = 3, Topic = 4, Goal = 5 };
    Q_ENUM(Target)

    CaptureModel(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                 const SpaceId& personal, QObject* parent = nullptr);

    QVariantList mentorships() const;

    // What is understood while typing: « question », « Karim », « vendredi »; for chips.
    Q_INVOKABLE QStringList understoodIn(const QString& line) const;
    // Keeps the line in À classer. False: nothing to keep, or the disk refused; the text must stay.
    Q_INVOKABLE bool capture(const QString& line);
    // Keeps and files at once, for the buttons under the field.
    Q_INVOKABLE bool captureAs(const QString& line, int target, const QString& mentorshipId);

    // Empty mentorshipId: the one understood, else the only one, else my own space.
    Q_INVOKABLE bool file(const QString& itemId, int target, const QString& mentorshipId);
    // As understood.
    Q_INVOKABLE bool fileAsSuggested(const QString& itemId);
    Q_INVOKABLE void rename(const QString& itemId, const QString& text);
    Q_INVOKABLE void setDue(const QString& itemId, const QDate& day); // invalid: none
    Q_INVOKABLE void remove(const QString& itemId);

    Q_INVOKABLE static QString targetName(int target);

  Q_SIGNALS:
    void mentorshipsChanged();

  private:
    struct Line {
        std::string text;
        std::optional<QDate> dueOn;
        std::optional<RecordId> mentorship;
        std::optional<RecordId> goal;
    };

    void refresh();
    Row rowFor(const store::Row& item) const;
    std::vector<Nameable> partners() const;
    std::vector<Nameable> goals() const;
    Understood read(const QString& line) const;
    Line lineOf(const store::Row& item) const;
    QDate today() const;

    std::optional<store::Row> mentorshipFor(const Line& line, const QString& chosen) const;
    std::optional<store::Edit> editFor(const Line& line, Target target,
                                       const QString& mentorshipId) const;
    std::optional<store::Edit> agendaEdit(const Line& line, Target target,
                                          const SpaceId& space) const;
    store::Edit commitmentEdit(const Line& line, const SpaceId& space) const;
    QString filedSentence(Target target) const;

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    SpaceId personal_;
    store::Subscription subscription_;
};

} // namespace cordee::app
