#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// The files of a device's store, as what damages or copies them sees them.
namespace cordee::store::test {

// Empty if it is not there.
inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void overwrite(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

// In memory where the system has such a place: for tests that write thousands of files.
inline std::unique_ptr<QTemporaryDir> quickFolder() {
    const QString memory = QStringLiteral("/dev/shm");
    return QDir(memory).exists()
               ? std::make_unique<QTemporaryDir>(memory + QStringLiteral("/cordee-XXXXXX"))
               : std::make_unique<QTemporaryDir>();
}

} // namespace cordee::store::test
