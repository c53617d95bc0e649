#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace cordee::app {

/// A person of the sidebar: who, and in one line what matters about the relationship now.
struct SidebarPerson {
    QString id{};
    QString name{};
    QString initials{};
    QString tone = QStringLiteral("tint"); ///< of the avatar: "tint" or "rope"
    QString secondLine{};                  ///< "jeu. 18:00"
    QString secondTone = QStringLiteral("quiet");

    bool operator==(const SidebarPerson&) const = default;
};

/// The people one is tied to, in the order they are shown.
class PeopleModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ShellModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

  public:
    enum Role {
        PersonIdRole = Qt::UserRole + 1,
        NameRole,
        InitialsRole,
        ToneRole,
        SecondLineRole,
        SecondToneRole
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(people_.size()); }
    const std::vector<SidebarPerson>& people() const { return people_; }
    /// Shows these people; rows that only changed their words are not made anew.
    void setPeople(std::vector<SidebarPerson> people);

  Q_SIGNALS:
    void countChanged();

  private:
    bool sameIds(const std::vector<SidebarPerson>& people) const;

    std::vector<SidebarPerson> people_;
};

} // namespace cordee::app
