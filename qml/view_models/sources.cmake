# The C++ half of the one QML module; qml/CMakeLists.txt compiles it in.
find_package(ZXing REQUIRED)
set(KOPA_VIEW_MODEL_SOURCES
    view_models/local_time.h view_models/local_time.cpp
    view_models/session.h view_models/session.cpp
    view_models/register_mirror.h view_models/register_mirror.cpp
    view_models/language.h view_models/language.cpp
    view_models/settings.h view_models/settings.cpp
    view_models/workspace.h view_models/workspace.cpp
    view_models/invitation_picture.h view_models/invitation_picture.cpp
    view_models/sync_status.h view_models/sync_status.cpp
    view_models/register_choices.h view_models/register_choices.cpp
    view_models/row_difference.h view_models/row_difference.cpp
    view_models/note_list_model.h view_models/note_list_model.cpp
    view_models/note_fields.h view_models/note_fields.cpp
    view_models/note_text.h view_models/note_text.cpp
    view_models/note_editor.h view_models/note_editor.cpp view_models/note_editor_saving.cpp)
set(KOPA_VIEW_MODEL_LIBRARIES kopa_core_exchange ZXing::ZXing)
