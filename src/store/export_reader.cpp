#include "store/export_reader.h"

#include "store/failure.h"
#include "store/session_json.h"

#include <QJsonArray>

#include <nlohmann/json.hpp>

#include <vector>

namespace unknot::store {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostInRow = 16'000'000; // characters, roughly: years of sessions, not one
constexpr std::size_t kPerValue = 16;
constexpr std::size_t kDeepest = 16;

[[noreturn]] void refuseFile(const std::string& why)
{
    throw Failure({ErrorCode::Invalid, "This is no export of Unknot" + why, {}});
}

/// Puts Qt's values together from what the parser meets, and lets a row go as soon as it is whole.
class RowReader : public Json::json_sax_t {
public:
    using Take = std::function<void(const std::string&, const QJsonObject&)>;

    explicit RowReader(const Take& take) : take_(take) {}

    bool null() override { return add(QJsonValue::Null, 0); }
    bool boolean(bool value) override { return add(value, 0); }
    bool number_integer(std::int64_t value) override { return add(qint64{value}, 0); }
    bool number_unsigned(std::uint64_t value) override { return add(static_cast<qint64>(value), 0); }
    bool number_float(double value, const std::string&) override { return add(value, 0); }
    bool string(std::string& value) override { return add(QString::fromStdString(value), value.size()); }
    bool binary(Json::binary_t&) override { return false; }
    bool key(std::string& name) override
    {
        count(name.size());
        open_.back().key = QString::fromStdString(name);
        if (open_.size() == 1)
            list_ = name;
        return true;
    }
    bool start_object(std::size_t) override { return begin(false); }
    bool start_array(std::size_t) override { return begin(true); }
    bool end_object() override { return end(); }
    bool end_array() override { return end(); }
    bool parse_error(std::size_t at, const std::string&, const Json::exception&) override
    {
        refuseFile(": it breaks off or is no JSON, at byte " + std::to_string(at) + ".");
    }

    /// After the last byte.
    void finish() const
    {
        if (top_.value(QLatin1String("format")).toString() != QLatin1String(kExportFormat) || !sessions_)
            refuseFile(".");
        if (top_.value(QLatin1String("version")).toInt() > kExportVersion)
            throw Failure({ErrorCode::TooNew,
                           "This was written by a later version of Unknot. Install that version to read it.",
                           {}});
    }

private:
    // The file is an object, its lists lie in it, and in those the rows: nothing of the first two is kept.
    struct Open {
        bool list = false;
        QString key = {};
        QJsonObject object = {};
        QJsonArray array = {};
    };
    static constexpr std::size_t kRow = 3;

    void count(std::size_t characters)
    {
        size_ += characters + kPerValue;
        if (size_ > kMostInRow)
            refuseFile(": one of its rows is far too large.");
    }
    [[noreturn]] void refuseRow() const
    {
        refuseFile(": \"" + list_ + "\" holds something that is no row.");
    }
    bool begin(bool list)
    {
        if (open_.empty() && list)
            refuseFile(".");
        if (open_.size() >= kDeepest)
            refuseFile(": it is nested too deep.");
        if (open_.size() == 1 && list && list_ == "sessions")
            sessions_ = true;
        if (open_.size() < kRow)
            size_ = 0;
        count(0);
        open_.push_back({list});
        return true;
    }
    bool end()
    {
        const Open whole = std::move(open_.back());
        open_.pop_back();
        if (open_.empty())
            return true;
        if (open_.size() == kRow - 1 && open_.back().list) {
            if (whole.list)
                refuseRow();
            take_(list_, whole.object);
            return true;
        }
        return open_.size() < kRow - 1 ||
               add(whole.list ? QJsonValue(whole.array) : QJsonValue(whole.object), 0);
    }
    bool add(const QJsonValue& value, std::size_t characters)
    {
        count(characters);
        if (open_.empty())
            refuseFile(".");
        Open& parent = open_.back();
        if (open_.size() == 1)
            top_.insert(parent.key, value);
        else if (open_.size() == 2 && parent.list)
            refuseRow();
        else if (parent.list)
            parent.array.append(value);
        else
            parent.object.insert(parent.key, value);
        return true;
    }

    const Take& take_;
    std::vector<Open> open_;
    std::string list_;
    QJsonObject top_;
    bool sessions_ = false;
    std::size_t size_ = 0;
};

} // namespace

void readExport(std::istream& in, const std::function<void(const std::string&, const QJsonObject&)>& take)
{
    RowReader rows(take);
    Json::sax_parse(in, &rows);
    rows.finish();
}

} // namespace unknot::store
