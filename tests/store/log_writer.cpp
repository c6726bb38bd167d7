// log_writer FILE SESSION: writes a session into the log as fast as the log takes it, until it is killed.
// Tells on standard output "appended N" right before the log is given its N-th event, with the steady clock's
// nanoseconds, and "durable N" as soon as the log has said so. While it waits for that it tells "alive N"
// every 20 ms, with the nanoseconds: a process that the machine does not run says nothing.

#include "store/sqlite_session_log.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <functional>
#include <random>

using namespace unknot;

namespace {

constexpr int kAtMost = 40; // Events between two answers, as in a lively second of a session.

class Writer {
public:
    Writer(const char* file, std::string session) : log_(file), session_(std::move(session)) {}

    void start()
    {
        SessionHeader header;
        header.id = session_;
        header.started = {1'792'000'000'000, 120, "2026-10-14"};
        header.steps = {{"calf", "neutral", Side::Left, Millis{60000}, Millis{3000}}};
        log_.begin(header);
        log_.append(session_, {Millis{0}, event::SegmentStarted{0, 0}});
        log_.onProblem([](const Error& error) {
            std::printf("problem %s\n", error.message.c_str());
            std::fflush(stdout);
            std::_Exit(1);
        });
        QObject::connect(&alive_, &QTimer::timeout, &alive_, [this] { tell("alive"); });
        alive_.start(20);
        burst();
    }

private:
    void tell(const char* what) const
    {
        std::printf("%s %d %lld\n", what, appended_,
                    static_cast<long long>(std::chrono::steady_clock::now().time_since_epoch() /
                                           std::chrono::nanoseconds(1)));
        std::fflush(stdout);
    }
    void burst()
    {
        const int events = 1 + static_cast<int>(random_() % kAtMost);
        for (int i = 0; i < events; ++i) {
            ++appended_;
            tell("appended");
            log_.append(session_, {Millis{appended_}, event::CountedDown{appended_}});
        }
        Checkpoint place;
        place.at = Millis{appended_};
        place.elapsed = Millis{appended_};
        place.tallies = {{std::nullopt, Millis{appended_}, Millis{0}}};
        log_.checkpoint(session_, place);
        log_.flushed([this, durable = appended_](const Result<void>& result) {
            if (!result.ok())
                std::_Exit(2);
            std::printf("durable %d\n", durable);
            std::fflush(stdout);
            burst();
        });
    }

    store::SqliteSessionLog log_;
    std::string session_;
    std::minstd_rand random_{std::random_device{}()};
    int appended_ = 0;
    QTimer alive_;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    Writer writer(argv[1], argv[2]);
    writer.start();
    return QCoreApplication::exec();
}
