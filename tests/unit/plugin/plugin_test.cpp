#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// The plug-in refuses, with a sentence, what the store could not keep.
class PluginTest : public QObject {
    Q_OBJECT

  private:
    // What protoc says of a record with these lines; empty when it accepts them.
    static QString complaintAbout(const QByteArray& options, const QByteArray& lines) {
        const QTemporaryDir folder;
        QFile proto(folder.filePath(QStringLiteral("scratch.proto")));
        if (!proto.open(QIODevice::WriteOnly)) return QStringLiteral("cannot write");
        proto.write(
            "syntax = \"proto3\";\npackage scratch;\nimport \"cordee/model/v1/options.proto\";\n"
            "message Thing {\n  option (cordee.model.v1.record) = { " +
            options + " };\n" + lines + "\n}\n");
        proto.close();
        QProcess protoc;
        protoc.start(QStringLiteral(PROTOC), {QStringLiteral("--plugin=protoc-gen-cordee=" PLUGIN),
                                              QStringLiteral("--cordee_out=%1").arg(folder.path()),
                                              QStringLiteral("-I%1").arg(folder.path()),
                                              QStringLiteral("-I" PROTO_ROOT), proto.fileName()});
        protoc.waitForFinished();
        return protoc.exitCode() == 0 ? QString()
                                      : QString::fromUtf8(protoc.readAllStandardError());
    }

  private Q_SLOTS:
    void aSoundDeclarationIsAccepted() {
        QCOMPARE(complaintAbout("number: 1", "optional string title = 1;"), QString());
    }

    void aDeclarationTheStoreCannotKeepIsRefused_data() {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("because");
        const QByteArray one = "number: 1";
        QTest::newRow("not optional")
            << one << QByteArray("string title = 1;") << QStringLiteral("must be optional");
        QTest::newRow("list without a merge")
            << one << QByteArray("repeated string tags = 1;") << QStringLiteral("MERGE_SET");
        QTest::newRow("a table's own column")
            << one << QByteArray("optional string deleted = 1;") << QStringLiteral("uses already");
        QTest::newRow("a type without a column")
            << one << QByteArray("optional float weight = 1;") << QStringLiteral("cannot keep");
        QTest::newRow("a date in a text")
            << one
            << QByteArray(
                   "optional string day = 1 [(cordee.model.v1.rules) = { holds: HOLDS_DATE }];")
            << QStringLiteral("cannot keep");
        QTest::newRow("a merged number")
            << one
            << QByteArray("optional int64 n = 1 [(cordee.model.v1.rules) = { merge: MERGE_TEXT }];")
            << QStringLiteral("no string");
        QTest::newRow("a former value of what is no text")
            << one
            << QByteArray("optional string title = 2 [(cordee.model.v1.rules) = { was: 1 }];\n"
                          "reserved 1;")
            << QStringLiteral("no long text");
        QTest::newRow("a former value whose number is free")
            << one
            << QByteArray("optional string title = 2 "
                          "[(cordee.model.v1.rules) = { merge: MERGE_TEXT, was: 1 }];")
            << QStringLiteral("not reserved");
        QTest::newRow("a former value of two texts")
            << one
            << QByteArray("optional string one = 2 "
                          "[(cordee.model.v1.rules) = { merge: MERGE_TEXT, was: 1 }];\n"
                          "optional string two = 3 "
                          "[(cordee.model.v1.rules) = { merge: MERGE_TEXT, was: 1 }];\nreserved 1;")
            << QStringLiteral("a second time");
        QTest::newRow("a column of two fields")
            << one
            << QByteArray("optional string one = 2 "
                          "[(cordee.model.v1.rules) = { merge: MERGE_TEXT, was: 1 }];\n"
                          "optional string one_text = 3;\nreserved 1;")
            << QStringLiteral("a second time");
        QTest::newRow("a record without a number")
            << QByteArray("audience: AUDIENCE_SHARED") << QByteArray("optional string title = 1;")
            << QStringLiteral("number of its own");
        QTest::newRow("a name in one language")
            << QByteArray("number: 1, name: { fr: \"Chose\" }")
            << QByteArray("optional string title = 1;") << QStringLiteral("one language only");
        QTest::newRow("two names for one field")
            << one
            << QByteArray("optional string next = 1 [(cordee.model.v1.rules) = { name: { fr: "
                          "\"suite\", en: \"next\" } }];\n}\nmessage Other {\n  option "
                          "(cordee.model.v1.record) = { number: 2 };\n  optional string next = 1 "
                          "[(cordee.model.v1.rules) = { name: { fr: \"pas\", en: \"next\" } }];")
            << QStringLiteral("elsewhere");
    }

    void aDeclarationTheStoreCannotKeepIsRefused() {
        QFETCH(const QByteArray, options);
        QFETCH(const QByteArray, lines);
        QFETCH(const QString, because);
        const QString complaint = complaintAbout(options, lines);
        QVERIFY2(complaint.contains(because), qPrintable(complaint));
    }
};

QTEST_GUILESS_MAIN(PluginTest)
#include "plugin_test.moc"
