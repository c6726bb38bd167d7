#pragma once

#include "advice_board.h"
#include "app_state.h"
#include "deps.h"
#include "log_watch.h"

#include "unknot/insight/advice_rules.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// The one message that the log asks for today, with what a person may say to it. Lives on the GUI thread.
class AdviceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(unknot::viewmodels::AdviceWords words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString contact READ contact NOTIFY changed FINAL)
    Q_PROPERTY(bool hasTrend READ hasTrend NOTIFY changed FINAL)
    Q_PROPERTY(bool asks READ asks NOTIFY changed FINAL)

public:
    /// What is handed in outlives this.
    AdviceViewModel(AppState& state, LogWatch& watch, const Deps& deps, QObject* parent = nullptr);

    /// An empty rule: nothing is due.
    [[nodiscard]] const AdviceWords& words() const { return props_.words; }
    /// "Your physiotherapist: Kim Berg, 555 0123"; empty when none is stored, or nobody needs asking.
    [[nodiscard]] QString contact() const { return props_.contact; }
    /// There is a chart behind the message.
    [[nodiscard]] bool hasTrend() const { return props_.hasTrend; }
    /// The message is a question: easier, or the same or worse.
    [[nodiscard]] bool asks() const { return props_.asks; }

    /// Not now: for a week the area is not spoken about, unless it becomes worse.
    Q_INVOKABLE void dismiss();
    Q_INVOKABLE void answer(bool easier);
    Q_INVOKABLE void openTrend();

Q_SIGNALS:
    void changed();
    void trendRequested(const QString& area, int side);

private:
    struct Props {
        AdviceWords words;
        QString contact;
        bool hasTrend = false;
        bool asks = false;
        bool operator==(const Props&) const = default;
    };

    void refresh();
    void tell(AdviceTold::Answer answer);

    AppState& state_;
    LogWatch& watch_;
    const Deps deps_;
    std::optional<insight::AdviceMessage> due_;
    AdviceTold lastTold_;
    Props props_;
};

/// "Your physiotherapist: NAME, REACH"; empty when none is stored.
[[nodiscard]] QString contactWords(const Contact& contact);

} // namespace unknot::viewmodels
