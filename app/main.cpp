#include "app/start_up.h"

int main(int argc, char** argv) {
    return cordee::app::startUp(argc, argv);
}
