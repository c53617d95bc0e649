#include "app/shell/people_model.h"

#include <algorithm>

namespace cordee::app {

int PeopleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const SidebarPerson& person = people_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PersonIdRole:
        return person.id;
    case NameRole:
        return person.name;
    case InitialsRole:
        return person.initials;
    case ToneRole:
        return person.tone;
    case SecondLineRole:
        return person.secondLine;
    case SecondToneRole:
        return person.secondTone;
    }
    return {};
}

QHash<int, QByteArray> PeopleModel::roleNames() const {
    return {{PersonIdRole, "personId"},     {NameRole, "name"},
            {InitialsRole, "initials"},     {ToneRole, "tone"},
            {SecondLineRole, "secondLine"}, {SecondToneRole, "secondTone"}};
}

bool PeopleModel::sameIds(const std::vector<SidebarPerson>& people) const {
    return std::equal(people.begin(), people.end(), people_.begin(), people_.end(),
                      [](const auto& a, const auto& b) { return a.id == b.id; });
}

void PeopleModel::setPeople(std::vector<SidebarPerson> people) {
    if (sameIds(people)) {
        for (int row = 0; row < count(); ++row) {
            auto& shown = people_[static_cast<std::size_t>(row)];
            auto& wanted = people[static_cast<std::size_t>(row)];
            if (shown == wanted) continue;
            shown = std::move(wanted);
            Q_EMIT dataChanged(index(row), index(row));
        }
        return;
    }
    beginResetModel();
    people_ = std::move(people);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace cordee::app
