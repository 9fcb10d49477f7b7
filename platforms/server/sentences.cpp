#include "sentences.h"

#include <cstdio>

namespace kopa::server {

int fail(const std::string &sentence)
{
    std::fprintf(stderr, "kopa-server: %s\n", sentence.c_str());
    return exitFailed;
}

int fail(const Error &error, const std::string &store)
{
    return fail(sentenceOf(error, store));
}

std::string sentenceOf(const Error &error, const std::string &store)
{
    std::string detail = error.parameters.value(QStringLiteral("detail")).toString().toStdString();
    const std::string path = error.parameters.value(QStringLiteral("path")).toString().toStdString();
    // An address of a database may hold a password.
    const std::string name = store.find("://") == std::string::npos ? store : "in the database";
    const std::string file = path.empty() ? name : path;
    switch (error.code) {
    case ErrorCode::StoreMissing:
        return "there is no store " + file + "; 'kopa-server init' makes one";
    case ErrorCode::StoreInUse:
        return "another process has the store " + file + " open";
    case ErrorCode::StoreTooNew:
        return "the store " + file + " was written by a newer kopa-server";
    case ErrorCode::StoreOutdated:
        return "the store " + file + " is of an older kopa-server: run kopa-server migrate";
    case ErrorCode::StoreDamaged:
        return "the store " + file + " is damaged or is no store of kopa-server";
    case ErrorCode::StoreUnwritable:
        return file + " cannot be written: " + detail;
    case ErrorCode::DiskFull:
        return "there is no room left for " + file;
    case ErrorCode::NotFound:
        return "there is no such space; 'kopa-server spaces' names those that there are";
    case ErrorCode::InvalidArgument:
        return detail;
    case ErrorCode::ServerBusy:
        return "the database does not answer: " + detail;
    case ErrorCode::Cancelled:
        return "the server was stopped in the middle of it; try again";
    default:
        return std::string(errorName(error.code).data()) + ": " + detail;
    }
}

} // namespace kopa::server
