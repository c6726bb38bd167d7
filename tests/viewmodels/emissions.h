#pragma once

#include <QMetaMethod>
#include <QObject>
#include <QSignalSpy>

#include <memory>
#include <string>
#include <vector>

namespace unknot::test {

/// Which signals of an object were sent, by name, in alphabetical order and each once.
class Emissions {
public:
    explicit Emissions(QObject& object)
    {
        const QMetaObject& meta = *object.metaObject();
        for (int i = meta.methodOffset(); i < meta.methodCount(); ++i)
            if (meta.method(i).methodType() == QMetaMethod::Signal)
                spies_.push_back({meta.method(i).name().toStdString(),
                                  std::make_unique<QSignalSpy>(&object, meta.method(i))});
    }

    /// Those since the last call.
    [[nodiscard]] std::vector<std::string> take()
    {
        std::vector<std::string> sent;
        for (auto& [name, spy] : spies_) {
            if (!spy->isEmpty())
                sent.push_back(name);
            spy->clear();
        }
        std::sort(sent.begin(), sent.end());
        return sent;
    }

private:
    std::vector<std::pair<std::string, std::unique_ptr<QSignalSpy>>> spies_;
};

} // namespace unknot::test
