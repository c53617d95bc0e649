#pragma once

#include "app/notebook/reflection_page.h"

namespace cordee::app {

// Réflexions: what I wrote, what could be written about today, and the rhythm of it. Everything
// lives in my own space until an excerpt is shared.
class Reflections final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the notebook")
    // reflectionId, title, line
    Q_PROPERTY(cordee::app::RowsModel* list READ list CONSTANT FINAL)
    // What happened lately and was not written about: sourceId, words, glyph.
    Q_PROPERTY(cordee::app::RowsModel* sources READ sources CONSTANT FINAL)
    // Excerpts in mentorships: reflectionId, words, line.
    Q_PROPERTY(cordee::app::RowsModel* excerpts READ excerpts CONSTANT FINAL)
    Q_PROPERTY(QString rhythmText READ rhythmText NOTIFY changed FINAL)
    Q_PROPERTY(bool writtenThisWeek READ writtenThisWeek NOTIFY changed FINAL)
    Q_PROPERTY(QString memoryId READ memoryId NOTIFY changed FINAL)
    Q_PROPERTY(QString memoryText READ memoryText NOTIFY changed FINAL)

  public:
    explicit Reflections(const Desk& desk, QObject* parent = nullptr);

    RowsModel* list() { return &list_; }
    RowsModel* sources() { return &sources_; }
    RowsModel* excerpts() { return &excerpts_; }
    QString rhythmText() const; // « 3 semaines de suite »; empty before the first
    bool writtenThisWeek() const;
    QString memoryId() const { return memoryId_; } // empty: nothing six months ago
    QString memoryText() const { return memoryText_; }

    // An empty reflection on what happened (or on nothing); its id, empty when it was not kept.
    Q_INVOKABLE QString create(const QString& sourceId);
    // Null for an unknown id; the caller owns it.
    ReflectionPage* open(const QString& id) const;

  Q_SIGNALS:
    void changed();

  private:
    void refresh();
    std::vector<store::Row> freshSources(const std::vector<store::Row>& reflections) const;

    Desk desk_;
    PlainRows list_;
    PlainRows sources_;
    PlainRows excerpts_;
    std::vector<QDate> days_;
    QString memoryId_;
    QString memoryText_;
    store::Subscription subscription_;
};

} // namespace cordee::app
