#include "fuzz_entry.h"
#include "sync/server/guest_form.h"

#include <algorithm>

namespace kopa {

namespace {

bool isClean(const QString &text, bool lines)
{
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), [lines](QChar one) {
               return one.category() == QChar::Other_Control && !(lines && (one == u'\n' || one == u'\t'));
           });
}

/// What a guest's browser says is bounded and holds nothing unseen, or it is refused.
bool guestFormHolds(const QByteArray &bytes)
{
    const QString language = server::guestLanguage(bytes, QStringLiteral("sv"));
    if (language != u"fi" && language != u"sv" && language != u"en")
        return false;
    const auto form = server::readGuestForm(bytes);
    if (!form.ok())
        return true;
    for (const QString &line : {form->name, form->organisation, form->group})
        if (line.size() > server::maximumGuestName || !isClean(line, false))
            return false;
    for (const QString &token : {form->guest, form->version, form->turn})
        if (!token.isEmpty() && !server::isGuestToken(token))
            return false;
    return isClean(form->text.value_or(QString()), true) && isClean(form->base.value_or(QString()), true);
}

} // namespace

QList<FuzzEntry> guestEntries()
{
    const QByteArray token(32, 'a');
    return {{"guest_form",
             guestFormHolds,
             {"{\"guest\":\"" + token + "\",\"name\":\"Testi Testinen\",\"language\":\"fi\"}",
              "{\"version\":\"" + token + "\",\"text\":\"yksi\\r\\nkaksi \\ud83d\\ude00\"}",
              "guest=" + token + "&name=Testi+Testinen&organisation=&group=%C3%84&language=sv",
              "version=&text=yksi%0D%0Akaksi", "fi-FI,fi;q=0.9,sv;q=0.8,en"}}};
}

} // namespace kopa
