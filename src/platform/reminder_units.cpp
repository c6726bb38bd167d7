#include "platform/reminder_units.h"

#include "unknot/core/person.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <string_view>

namespace unknot::platform {

namespace {

constexpr std::array kDays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr int kAllDays = 0x7f;
const char* const kNote =
    "# Written by Unknot. Turning the reminder off in its settings takes this file away.\n";

/// "%" begins a specifier everywhere in a unit.
std::string withoutSpecifiers(const std::string& text)
{
    std::string plain;
    for (const char sign : text) {
        plain += sign;
        if (sign == '%')
            plain += '%';
    }
    return plain;
}

/// One word of a command line. The program itself is not looked through for variables.
std::string quoted(const std::string& word, bool program)
{
    std::string text = "\"";
    for (const char sign : withoutSpecifiers(word)) {
        if (sign == '"' || sign == '\\')
            text += '\\';
        text += sign;
        if (sign == '$' && !program)
            text += '$';
    }
    return text + '"';
}

std::string timeOf(const ReminderSettings& when)
{
    char text[8];
    std::snprintf(text, sizeof text, "%02d:%02d", when.minuteOfDay / 60 % 24, when.minuteOfDay % 60);
    return text;
}

std::string daysOf(const ReminderSettings& when)
{
    if ((when.days & kAllDays) == kAllDays)
        return {};
    std::string days;
    for (std::size_t i = 0; i < kDays.size(); ++i)
        if ((when.days & (1 << i)) != 0)
            days += (days.empty() ? "" : ",") + std::string(kDays[i]);
    return days + ' ';
}

std::string head(const char* description, const ReminderCommand& command)
{
    return std::string(kNote) + "[Unit]\nDescription=" + description +
           "\nConditionPathExists=" + withoutSpecifiers(command.program) + "\n\n";
}

} // namespace

std::string reminderUnit(const std::string& person, const std::string& dataFolder)
{
    std::string name = "unknot-reminder";
    if (!dataFolder.empty()) {
        std::uint32_t hash = 2166136261; // FNV-1a
        for (const char sign : dataFolder)
            hash = (hash ^ static_cast<unsigned char>(sign)) * 16777619;
        char digits[16];
        std::snprintf(digits, sizeof digits, "-%08x", hash);
        name += digits;
    }
    return person == kFirstPerson ? name : name + '-' + person;
}

std::string serviceUnit(const ReminderCommand& command, const ReminderSettings& when)
{
    std::string line = quoted(command.program, true) + " remind --at " + timeOf(when);
    for (const std::string& option : command.options)
        line += ' ' + quoted(option, false);
    // The session that the button opens goes on when the reminder itself has ended.
    return head("Unknot, reminder of the daily routine", command) +
           "[Service]\nType=exec\nExecStart=" + line + "\nKillMode=process\n";
}

std::string timerUnit(const ReminderCommand& command, const ReminderSettings& when)
{
    return head("Unknot, when the daily routine is due", command) + "[Timer]\nOnCalendar=" + daysOf(when) +
           "*-*-* " + timeOf(when) + ":00\nAccuracySec=15s\n\n[Install]\nWantedBy=timers.target\n";
}

} // namespace unknot::platform
