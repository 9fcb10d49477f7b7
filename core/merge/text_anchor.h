#pragma once

#include "text_history.h"

#include <optional>

namespace kopa::merge {

/// The name of one character of a text, for good: the change that wrote it and which code point it is of the
/// words of that change. Base words have number 0 and, in the device's place, the first half of a SHA-256 of
/// their words.
struct TextAnchor
{
    Dot dot;
    std::uint32_t index = 0;

    bool operator==(const TextAnchor &) const = default;

    /// As records hold it: "device.number.index".
    QString toText() const;
    /// Nothing for what toText() does not write.
    static std::optional<TextAnchor> fromText(QStringView text);
};

/// The first and the last character of a passage.
struct AnchoredPassage
{
    TextAnchor first;
    TextAnchor last;
};

/// A text with the names of its characters: one walk over its changes, then a search for each passage.
/// Positions are UTF-16 offsets in text() and never split what people see as one character.
class AnchoredText
{
public:
    /// `whole`: the text when nobody's runs are in it.
    explicit AnchoredText(QList<TextChange> changes, const QString &whole = {});
    ~AnchoredText();
    AnchoredText(AnchoredText &&) noexcept;
    AnchoredText &operator=(AnchoredText &&) noexcept;

    const QString &text() const;

    struct Place
    {
        qsizetype from = 0;
        qsizetype to = 0;
        bool isEmpty() const { return from >= to; }
        bool operator==(const Place &) const = default;
    };
    /// Widened to whole characters, without white space at its ends.
    Place trimmed(Place place) const;
    /// The names of a stretch as trimmed() makes it; nothing when nothing is left of it.
    std::optional<AnchoredPassage> anchored(Place place) const;
    /// Where a passage stands now. What was written between its ends belongs to it; an end that was deleted
    /// moves inward to the next character that is there. Empty, at the place where it stood, when all of it
    /// was deleted; nothing when its words have not come.
    std::optional<Place> placed(const AnchoredPassage &passage) const;
    /// The words of a passage as its ends knew them, before anybody edited them further.
    QString written(const AnchoredPassage &passage) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace kopa::merge
