#pragma once

#include "app/records/gestures.h"
#include "sync/store/store.h"

#include <QDate>
#include <QDateTime>
#include <QObject>
#include <QString>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// What the generated editors (GoalEditor…) share: one record, read as it stands, each write
// committed at once. A property never holds anything the store does not.
class RecordEditor : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString recordId READ recordId NOTIFY recordIdChanged FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY existsChanged FINAL)
    Q_PROPERTY(bool shared READ shared NOTIFY recordIdChanged FINAL)

  public:
    RecordEditor(store::Store& store, Gestures& gestures, std::uint32_t recordKind,
                 QObject* parent);

    QString recordId() const;
    // False while no record is open, or while it lies in the bin.
    bool exists() const { return row_ && !row_->deleted; }
    // Seen by the other person too.
    bool shared() const { return shared_; }

    // Opens a record of the editor's kind; false (and nothing open) if there is none.
    bool open(const RecordId& id);
    const std::optional<store::Row>& row() const { return row_; }

    // Into the bin; `sentence` is what the undo bar says.
    Q_INVOKABLE bool remove(const QString& sentence);

  Q_SIGNALS:
    void recordIdChanged();
    void existsChanged();

  protected:
    QString readText(std::uint32_t field) const { return read(field).toString(); }
    QString readLongText(std::uint32_t field) const;
    QByteArray readBlob(std::uint32_t field) const { return read(field).toByteArray(); }
    QString readId(std::uint32_t field) const { return read(field).toString(); }
    int readInteger(std::uint32_t field) const { return read(field).toInt(); }
    bool readBool(std::uint32_t field) const { return read(field).toBool(); }
    double readReal(std::uint32_t field) const { return read(field).toDouble(); }
    QDate readDate(std::uint32_t field) const { return read(field).toDate(); }
    QDateTime readTime(std::uint32_t field) const { return read(field).toDateTime(); }
    QVariantList readSet(std::uint32_t field) const { return read(field).toList(); }

    void writeText(std::uint32_t field, const QString& value) { write(field, value); }
    void writeBlob(std::uint32_t field, const QByteArray& value) { write(field, value); }
    void writeId(std::uint32_t field, const QString& value) { write(field, value); }
    void writeInteger(std::uint32_t field, int value) { write(field, value); }
    void writeBool(std::uint32_t field, bool value) { write(field, value); }
    void writeReal(std::uint32_t field, double value) { write(field, value); }
    void writeDate(std::uint32_t field, const QDate& value) { write(field, value); }
    void writeTime(std::uint32_t field, const QDateTime& value) { write(field, value); }

    void replaceText(std::uint32_t field, const QString& text);
    void addElement(std::uint32_t field, const QVariant& element);
    void removeElement(std::uint32_t field, const QVariant& element);
    void clear(std::uint32_t field);

  private:
    // Emits the changed signal of one field; written by the plug-in.
    virtual void notify(std::uint32_t field) = 0;

    QVariant read(std::uint32_t field) const;
    void write(std::uint32_t field, const QVariant& value);
    void refresh(const ChangeSet& changes);

    store::Store& store_;
    Gestures& gestures_;
    const RecordSchema& schema_;
    std::optional<store::Row> row_;
    bool shared_ = false;
    store::Subscription subscription_;
};

} // namespace cordee::app
