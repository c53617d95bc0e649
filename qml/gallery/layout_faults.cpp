#include "qml/gallery/layout_faults.h"

#include <QQuickItem>
#include <QRectF>

namespace cordee::gallery {
namespace {

using namespace Qt::StringLiterals;

constexpr double pixel = 1; ///< layouts round; less is not seen

QString describe(const QQuickItem* item) {
    return u"%1 \"%2\""_s.arg(
        QLatin1String(item->metaObject()->className()).toString().section(u'_', 0, 0),
        item->property("text").toString().left(60));
}

bool isAct(const QQuickItem* item) {
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextField") ||
           item->inherits("QQuickTextArea");
}

QString cut(const QQuickItem* text) {
    if (text->width() <= 0 || text->property("text").toString().isEmpty()) return {};
    const double wide = text->property("contentWidth").toDouble() - text->width();
    const double high = text->property("contentHeight").toDouble() - text->height();
    if (!text->property("truncated").toBool() && wide <= pixel && high <= pixel) return {};
    return u"%1 is cut: %2 px too wide, %3 px too high"_s.arg(describe(text)).arg(wide).arg(high);
}

class Search {
  public:
    explicit Search(QSize window)
        : window_(window) {}

    void visit(QQuickItem* item, bool scrolls) {
        if (!item->isVisible() || item->opacity() == 0) return;
        const bool text = item->inherits("QQuickText");
        if (text) note(cut(item));
        if ((text || isAct(item)) && !scrolls) note(outside(item));
        const bool within =
            scrolls || (item->inherits("QQuickFlickable") &&
                        item->property("contentWidth").toDouble() > item->width() + pixel);
        noteOverlaps(item->childItems());
        for (QQuickItem* child : item->childItems())
            visit(child, within);
    }

    QStringList faults() const { return faults_; }

  private:
    void note(const QString& fault) {
        if (!fault.isEmpty()) faults_.append(fault);
    }

    QString outside(const QQuickItem* item) const {
        const QRectF at = item->mapRectToScene({0, 0, item->width(), item->height()});
        if (at.width() <= 0 || (at.left() >= -pixel && at.right() <= window_.width() + pixel))
            return {};
        return u"%1 leaves the window: from %2 to %3"_s.arg(describe(item))
            .arg(at.left())
            .arg(at.right());
    }

    void noteOverlaps(const QList<QQuickItem*>& siblings) {
        QList<QQuickItem*> acts;
        for (QQuickItem* item : siblings) {
            if (item->isVisible() && item->opacity() > 0 && isAct(item)) acts.append(item);
        }
        for (int i = 0; i < acts.size(); ++i) {
            for (int j = i + 1; j < acts.size(); ++j) {
                const QRectF both = rect(acts[i]) & rect(acts[j]);
                if (both.width() > pixel && both.height() > pixel)
                    note(u"%1 lies on %2"_s.arg(describe(acts[i]), describe(acts[j])));
            }
        }
    }

    static QRectF rect(const QQuickItem* item) {
        return {item->x(), item->y(), item->width(), item->height()};
    }

    QSize window_;
    QStringList faults_;
};

} // namespace

QStringList layoutFaults(QQuickItem* page, QSize window) {
    Search search(window);
    search.visit(page, false);
    return search.faults();
}

} // namespace cordee::gallery
