#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace cordee::app {

/// The pages that lie on each other in one section, the last one on top. A page owns the view
/// models its QML was given; they go with it.
class PageStack : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Navigation")
    Q_PROPERTY(int depth READ depth NOTIFY depthChanged FINAL)

  public:
    struct Page {
        QString route;
        QString argument;
        QUrl qml;
        QVariantMap properties;
        std::unique_ptr<QObject> owner;
    };
    enum Role { QmlRole = Qt::UserRole + 1, PropertiesRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int depth() const { return static_cast<int>(pages_.size()); }
    const Page& page(int row) const { return pages_[static_cast<std::size_t>(row)]; }
    void push(Page page);
    /// Removes pages until `depth` are left; the pages' objects live until the event loop runs, so
    /// that the QML that used them can finish.
    void popTo(int depth);

  Q_SIGNALS:
    void depthChanged();

  private:
    std::vector<Page> pages_;
};

} // namespace cordee::app
