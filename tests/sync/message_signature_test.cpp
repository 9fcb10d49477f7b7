#include "sync/protocol/message_signature.h"

#include <gtest/gtest.h>

namespace kopa::sync {

using namespace crypto;

TEST(MessageSignature, a_request_is_signed_with_all_its_parts)
{
    const SigningPair device = newSigningPair();
    const SignedRequest request{"POST", exchangePath, "body", newSigningPair().verify, QByteArray(24, 'c')};
    const Signature signature = signRequest(request, device.secret);
    EXPECT_TRUE(verifyRequest(request, signature, device.verify));
    EXPECT_FALSE(verifyRequest(request, signature, newSigningPair().verify));
    SignedRequest other = request;
    other.method = "GET";
    EXPECT_FALSE(verifyRequest(other, signature, device.verify));
    other = request;
    other.path += "?";
    EXPECT_FALSE(verifyRequest(other, signature, device.verify));
    other = request;
    other.body = "bodY";
    EXPECT_FALSE(verifyRequest(other, signature, device.verify));
    other = request;
    other.server = newSigningPair().verify;
    EXPECT_FALSE(verifyRequest(other, signature, device.verify));
    other = request;
    other.challenge[0] = 'd';
    EXPECT_FALSE(verifyRequest(other, signature, device.verify));
}

TEST(MessageSignature, an_answer_belongs_to_its_request_and_status)
{
    const SigningPair server = newSigningPair();
    const SignedAnswer answer{"request", 200, "answer"};
    const Signature signature = signAnswer(answer, server.secret);
    EXPECT_TRUE(verifyAnswer(answer, signature, server.verify));
    EXPECT_FALSE(verifyAnswer({"Request", 200, "answer"}, signature, server.verify));
    EXPECT_FALSE(verifyAnswer({"request", 409, "answer"}, signature, server.verify));
    EXPECT_FALSE(verifyAnswer({"request", 200, "answers"}, signature, server.verify));
    EXPECT_FALSE(verifyAnswer(answer, signature, newSigningPair().verify));
}

TEST(MessageSignature, header_text_is_taken_in_one_form_only)
{
    for (int size = 0; size < 70; ++size) {
        const QByteArray bytes = randomBytes(size);
        EXPECT_EQ(fromHeaderText(headerText(bytes)), bytes);
    }
    EXPECT_FALSE(fromHeaderText("QQ==").has_value());
    EXPECT_FALSE(fromHeaderText("QR").has_value());
    EXPECT_FALSE(fromHeaderText("Q Q").has_value());
    EXPECT_FALSE(fromHeaderText("Q+/Q").has_value());
}

} // namespace kopa::sync
