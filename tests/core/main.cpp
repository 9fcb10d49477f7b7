#include "core/crypto/keys.h"

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    return kopa::crypto::initialise() ? RUN_ALL_TESTS() : 1;
}
