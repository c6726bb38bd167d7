#include "store/checkpoint_text.h"

#include "store/json_values.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace unknot::store {

namespace {

std::string compact(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

template <class Entry>
QJsonArray arrayFrom(const std::string& text, std::vector<Entry>& entries, qsizetype width)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    if (!document.isArray())
        refuse("a list that is none");
    const QJsonArray array = document.array();
    for (const QJsonValue& value : array)
        if (value.toArray().size() != width)
            refuse("an entry of the wrong length");
    entries.resize(static_cast<std::size_t>(array.size()));
    return array;
}

} // namespace

std::string toText(const std::vector<SegmentTally>& tallies)
{
    QJsonArray array;
    for (const auto& [outcome, rolled, held] : tallies)
        array.append(QJsonArray{toJson(outcome), toJson(rolled), toJson(held)});
    return compact(array);
}

std::vector<SegmentTally> talliesFrom(const std::string& text)
{
    std::vector<SegmentTally> tallies;
    const QJsonArray array = arrayFrom(text, tallies, 3);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonArray entry = array[i].toArray();
        auto& [outcome, rolled, held] = tallies[static_cast<std::size_t>(i)];
        fromJson(entry[0], outcome);
        fromJson(entry[1], rolled);
        fromJson(entry[2], held);
    }
    return tallies;
}

std::string toText(const std::vector<event::Rated>& ratings)
{
    QJsonArray array;
    for (const auto& [moment, technique, side, value] : ratings)
        array.append(QJsonArray{toJson(moment), toJson(technique), toJson(side), toJson(value)});
    return compact(array);
}

std::vector<event::Rated> ratingsFrom(const std::string& text)
{
    std::vector<event::Rated> ratings;
    const QJsonArray array = arrayFrom(text, ratings, 4);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonArray entry = array[i].toArray();
        auto& [moment, technique, side, value] = ratings[static_cast<std::size_t>(i)];
        fromJson(entry[0], moment);
        fromJson(entry[1], technique);
        fromJson(entry[2], side);
        fromJson(entry[3], value);
    }
    return ratings;
}

} // namespace unknot::store
