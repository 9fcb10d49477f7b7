#include "core/qda/project.h"
#include "fuzz_entry.h"

namespace kopa {

namespace {

using qda::Project;

/// No larger than it may be, and every selection lies in its text or is empty.
bool isBounded(const Project &project)
{
    for (const qda::Source &source : project.sources) {
        const auto length = std::uint32_t(source.text.toStdU32String().size());
        for (const qda::Selection &selection : source.selections)
            if (selection.from > length || selection.to > length)
                return false;
    }
    return project.codes.size() <= qda::maximumParts;
}

/// What is written of a project that was read is read again.
bool projectHolds(const QByteArray &bytes)
{
    const auto read = qda::readProject(bytes);
    if (!read.ok())
        return read.error().code == ErrorCode::Malformed;
    if (!isBounded(*read))
        return false;
    const auto written = qda::writeProject(*read);
    return written.ok() && qda::readProject(*written).ok();
}

Project seed()
{
    Project project{QStringLiteral("Kopa"), QStringLiteral("Kopa")};
    project.codes.append({QStringLiteral("c0000000-0000-4000-8000-000000000001"),
                          {},
                          QStringLiteral("Kyydit"),
                          QStringLiteral("Kuljetukset"),
                          QStringLiteral("Ilta"),
                          QStringLiteral("#1e5b50")});
    qda::Source source{QStringLiteral("a0000000-0000-4000-8000-000000000001"), QStringLiteral("Haastattelu"),
                       QStringLiteral("Iltaisin ei kulje mikään.\nToinen rivi.")};
    source.selections.append({QStringLiteral("a0000000-0000-4000-8000-000000000002"),
                              0,
                              12,
                              {project.codes.first().guid},
                              QStringLiteral("Tärkeä")});
    source.values.insert(QStringLiteral("kind"), QStringLiteral("interview"));
    project.sources.append(source);
    return project;
}

const QByteArray inlineSeed =
    "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\"><Sources>"
    "<TextSource guid=\"{A0000000-0000-4000-8000-000000000001}\" "
    "name=\"s\"><PlainTextContent>Kyydit\r\nillalla"
    "</PlainTextContent><PlainTextSelection guid=\"A0000000-0000-4000-8000-000000000002\" name=\"ill...\" "
    "startPosition=\"8\" endPosition=\"15\"/></TextSource></Sources></Project>";

} // namespace

QList<FuzzEntry> qdaEntries()
{
    return {{"qda_project", projectHolds, {qda::writeProject(seed()).value(), inlineSeed}},
            {"qda_codebook", projectHolds, {qda::writeCodebook(seed())}}};
}

} // namespace kopa
