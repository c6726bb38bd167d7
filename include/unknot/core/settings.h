#pragma once

#include "unknot/core/cue.h"

#include <string>
#include <vector>

namespace unknot {

enum class ThemeChoice { System, Light, Dark };

/// The leg that a session begins with.
enum class FirstSide { InTurn, Left, Right };

/// What the person says about their roller. The article: smooth, firm, about 13 x 45 cm.
enum class Roller { NotAsked, SmoothFirm, HarderOrTextured, SofterOrSmaller, None };

/// The answer to the safety check.
struct SafetyAnswer {
    std::string localDay;            ///< When it was given; "" when never.
    std::vector<std::string> ticked; ///< Ids of ScreeningItem.

    bool operator==(const SafetyAnswer&) const = default;
};

/// What is heard, and how a session is followed without looking.
struct SoundSettings {
    VoiceMode voice = VoiceMode::Short;
    std::string program;      ///< Id of a VoiceProgram; "": the best one that is there.
    std::string voiceId;      ///< Of that program; "": its usual one.
    int wordsPerMinute = 150; ///< 120 to 200.
    double voiceVolume = 0.8; ///< 0 to 1.
    double toneVolume = 0.6;  ///< 0 to 1.
    bool tones = true;
    bool metronome = false; ///< A tone at every turn of the stroke.
    int leadMs = 0;         ///< How much earlier sound is handed over, for Bluetooth; 0 to 500.
    bool captions = true;
    bool edgeLight = false; ///< A calm light at the edge marks switch and done.
    bool rateByEar = true;  ///< A rating that is not answered in time is left, so that no hand is needed.
    int answerWithinSeconds = 20; ///< 10 to 120.
    int floorRotation = 0;        ///< Of the floor view: 0, 90, 180 or 270 degrees.

    bool operator==(const SoundSettings&) const = default;
};

/// The person's own physiotherapist, shown where a message says to ask one.
struct Contact {
    std::string name;
    std::string reach; ///< Telephone, e-mail, address: one line.

    bool operator==(const Contact&) const = default;
};

/// When the computer reminds of the daily routine. Off unless the person asks for it.
struct ReminderSettings {
    bool on = false;
    int minuteOfDay = 18 * 60; ///< Local time; 0 to 1439.
    int days = 0x7f;           ///< Bit 0 is Monday; never 0.

    bool operator==(const ReminderSettings&) const = default;
};

/// What a person sets once and keeps. Values out of range are brought back into it when read.
struct Settings {
    ThemeChoice theme = ThemeChoice::System;
    double textScale = 1.0;      ///< 1.0, 1.25 or 1.5.
    double distanceMetres = 3.0; ///< From eye to screen in a session; 0.5 to 5.
    double screenInches = 0.0;   ///< Diagonal; 0: ask the screen.
    bool reduceMotion = false;
    bool keyHints = true;
    bool fullScreenSession = true;
    double strokeSeconds = 0.0; ///< One direction; 0: each technique's own; else 2 to 4.
    int getReadySeconds = 0;    ///< Before each step and side; 0: each routine's own; else 5 to 30.
    FirstSide firstSide = FirstSide::InTurn;
    bool rateTension = true; ///< False: no routine asks for it, also those that would.
    bool keepAwake = true;   ///< The screen stays on in a session.
    std::string look;        ///< Figure's skin and hair; "": the first of the data.
    std::string logFolder;   ///< Where the log is kept; "": the usual place.
    Roller roller = Roller::NotAsked;
    bool askActivities = false; ///< Once a week, how able the person is to do what they follow.
    SafetyAnswer safety;
    SoundSettings sound;
    Contact contact;
    ReminderSettings reminder;

    bool operator==(const Settings&) const = default;
};

} // namespace unknot
