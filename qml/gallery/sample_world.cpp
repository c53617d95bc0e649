#include "qml/gallery/sample_world.h"

#include "model/cordee_model.h"

namespace cordee::gallery {

void SampleWorld::Numbers::fill(std::uint8_t* out, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        out[i] = static_cast<std::uint8_t>(state >> 56);
    }
}

SampleWorld::SampleWorld(app::SampleRole role, QObject* owner)
    : QObject(owner) {
    auto opened = store::Store::open({folder_.filePath(QStringLiteral("sample")).toStdString(),
                                      model::schema(), clock_, numbers_});
    if (!opened) qFatal("The sample cannot be opened: %s", opened.error().detail.c_str());
    store_ = std::move(*opened);
    const auto written = app::writeSample(*store_, clock_, role);
    if (!written) qFatal("The sample cannot be written: %s", written.error().detail.c_str());
    identity_ = *written;
    gestures_ = std::make_unique<app::Gestures>(*store_);
    people_ = std::make_unique<app::People>(*store_, identity_.me);
}

app::ConflictsModel* SampleWorld::apart(const QString& recordId) {
    auto* model = new app::ConflictsModel(*store_, *gestures_, *people_, clock_, this);
    model->show(recordId);
    return model;
}

} // namespace cordee::gallery
