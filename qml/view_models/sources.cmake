# The C++ half of the one QML module; qml/CMakeLists.txt compiles it in.
find_package(ZXing REQUIRED)
pkg_check_modules(QRCODEGEN REQUIRED IMPORTED_TARGET qrcodegencpp)
set(KOPA_VIEW_MODEL_SOURCES
    view_models/local_time.h view_models/local_time.cpp
    view_models/session.h view_models/session.cpp
    view_models/store_guard.h view_models/vault_guard.h view_models/vault_guard.cpp view_models/idle_watch.h view_models/idle_watch.cpp view_models/session_lock.cpp
    view_models/lock.h view_models/lock.cpp
    view_models/administration_list.h view_models/administration_list.cpp
    view_models/people_lists.h view_models/people_lists.cpp
    view_models/safety_lists.h view_models/safety_lists.cpp
    view_models/network_acts.h view_models/network_acts.cpp
    view_models/fingerprint.h view_models/fingerprint.cpp
    view_models/recovery_page.h view_models/recovery_page.cpp
    view_models/recovery_code.h view_models/recovery_code.cpp
    view_models/salvaged.h view_models/salvaged.cpp
    view_models/own_drafts.h view_models/own_drafts.cpp
    view_models/trash_list.h view_models/trash_list.cpp
    view_models/passage_choices.h view_models/passage_choices.cpp
    view_models/note_moves.h view_models/note_moves.cpp
    view_models/own_copy.h view_models/own_copy.cpp
    view_models/register_mirror.h view_models/register_mirror.cpp
    view_models/record_words.h view_models/record_words.cpp
    view_models/register_words.h view_models/register_words.cpp
    view_models/role_words.h view_models/role_words.cpp
    view_models/row_list_model.h view_models/row_list_model.cpp
    view_models/row_difference.h view_models/row_difference.cpp
    view_models/language.h view_models/language.cpp
    view_models/settings.h view_models/settings.cpp
    view_models/workspace.h view_models/workspace.cpp
    view_models/invitation_picture.h view_models/invitation_picture.cpp
    view_models/invitation_maker.h view_models/invitation_maker.cpp
    view_models/qr_provider.h view_models/qr_provider.cpp
    view_models/person_data.h view_models/person_data.cpp
    view_models/retention_model.h view_models/retention_model.cpp
    view_models/sync_status.h view_models/sync_status.cpp
    view_models/register_choices.h view_models/register_choices.cpp
    view_models/note_counts.h view_models/note_counts.cpp
    view_models/note_list_model.h view_models/note_list_model.cpp
    view_models/note_fields.h view_models/note_fields.cpp
    view_models/typed_run.h view_models/typed_run.cpp
    view_models/run_chain.h view_models/run_chain.cpp
    view_models/edited_text.h view_models/edited_text.cpp
    view_models/note_editor.h view_models/note_editor.cpp
    view_models/text_undo.h view_models/text_undo.cpp
    view_models/joined_marks.h view_models/joined_marks.cpp
    view_models/text_marks.h view_models/text_marks.cpp
    view_models/spelling_thread.h view_models/spelling_thread.cpp
    view_models/spelling_words.h view_models/spelling_words.cpp
    view_models/spelling_marks.h view_models/spelling_marks.cpp
    view_models/passage_list.h view_models/passage_list.cpp
    view_models/consent_list.h view_models/consent_list.cpp
    view_models/quote_list.h view_models/quote_list.cpp
    view_models/markdown_blocks.h view_models/markdown_blocks.cpp
    view_models/shown_words.h view_models/shown_words.cpp
    view_models/today_model.h view_models/today_model.cpp
    view_models/search_model.h view_models/search_model.cpp view_models/jump_model.h view_models/jump_model.cpp
    view_models/register_detail.h view_models/register_detail.cpp
    view_models/pilot_list_model.h view_models/pilot_list_model.cpp
    view_models/pilot_detail.h view_models/pilot_detail.cpp
    view_models/organisation_list_model.h view_models/organisation_list_model.cpp
    view_models/organisation_detail.h view_models/organisation_detail.cpp
    view_models/history_words.h view_models/history_words.cpp
    view_models/history_model.h view_models/history_model.cpp
    view_models/text_story_model.h view_models/text_story_model.cpp
    view_models/difference_model.h view_models/difference_model.cpp
    view_models/outbox_model.h view_models/outbox_model.cpp
    view_models/outbox_files.h view_models/outbox_files.cpp
    view_models/file_maker.h view_models/file_maker.cpp
    view_models/file_words.h view_models/file_words.cpp
    view_models/shown_evidence.h view_models/shown_evidence.cpp
    view_models/file_queue.h view_models/file_queue.cpp
    view_models/note_files.h view_models/note_files.cpp
    view_models/open_file.h view_models/open_file.cpp
    view_models/file_pictures.h view_models/file_pictures.cpp
    view_models/file_viewer.h view_models/file_viewer.cpp
    view_models/sound_player.h view_models/sound_player.cpp
    view_models/recording_parts.h view_models/recording_parts.cpp
    view_models/recorder.h view_models/recorder.cpp
    view_models/capture_devices.h view_models/capture_devices.cpp
    view_models/camera_view.h view_models/camera_view.cpp
    view_models/area_fetch.h view_models/area_fetch.cpp
    view_models/stick_transfer.h view_models/stick_transfer.cpp
    view_models/workshop_hub.h view_models/workshop_hub.cpp
    view_models/attendance_list.h view_models/attendance_list.cpp
    view_models/statistics_model.h view_models/statistics_model.cpp
    view_models/start_package_maker.h view_models/start_package_maker.cpp
    view_models/alike_pilots.h view_models/alike_pilots.cpp view_models/material_library.h view_models/material_library.cpp view_models/material_detail.h view_models/material_detail.cpp
    view_models/calendar_model.h view_models/calendar_model.cpp view_models/calendar_files.h view_models/calendar_files.cpp
    view_models/list_export.h view_models/list_export.cpp
    view_models/list_import.h view_models/list_import.cpp
    view_models/code_tree.h view_models/code_tree.cpp view_models/shown_passages.h view_models/shown_passages.cpp view_models/code_matrix.h view_models/code_matrix.cpp
    view_models/note_folder_import.h view_models/note_folder_import.cpp view_models/passage_board.h view_models/passage_board.cpp
    view_models/coding_rounds.h view_models/coding_rounds.cpp view_models/coding_round_detail.h view_models/coding_round_detail.cpp view_models/qda_exchange.h view_models/qda_exchange.cpp
    view_models/pilot_log_model.h view_models/pilot_log_model.cpp
    view_models/device_choices.h view_models/device_choices.cpp
    view_models/membership_detail.h view_models/membership_detail.cpp
    view_models/pilot_papers.h view_models/pilot_papers.cpp
    view_models/site_export.h view_models/site_export.cpp
    view_models/equality_model.h view_models/equality_model.cpp
    view_models/offering_record.h view_models/offering_record.cpp view_models/offering_detail.h view_models/offering_detail.cpp view_models/offering_lists.h view_models/offering_lists.cpp
    view_models/need_detail.h view_models/need_detail.cpp view_models/scenario_board.h view_models/scenario_board.cpp
    view_models/scenario_detail.h view_models/scenario_detail.cpp view_models/scenario_papers.h view_models/scenario_papers.cpp
    view_models/fee_year.h view_models/fee_year.cpp view_models/fee_papers.h view_models/fee_papers.cpp
    view_models/payee_detail.h view_models/payee_detail.cpp view_models/call_detail.h view_models/call_detail.cpp
    view_models/part_text.h view_models/part_text.cpp
    view_models/application_words.h view_models/application_words.cpp
    view_models/application_list_model.h view_models/application_list_model.cpp
    view_models/application_detail.h view_models/application_detail.cpp
    view_models/event_list_model.h view_models/event_list_model.cpp
    view_models/event_detail.h view_models/event_detail.cpp
    view_models/event_comers.h view_models/event_comers.cpp
    view_models/event_papers.h view_models/event_papers.cpp
    view_models/extracts.h view_models/extracts.cpp view_models/quality_report_list.h view_models/quality_report_list.cpp
    view_models/quality_report_form.h view_models/quality_report_form.cpp
    view_models/quality_part.h view_models/quality_part.cpp
    view_models/quality_comparison.h view_models/quality_comparison.cpp
    view_models/report_list.h view_models/report_list.cpp view_models/report_rows.h view_models/report_rows.cpp
    view_models/report_detail.h view_models/report_detail.cpp view_models/report_papers.h view_models/report_papers.cpp
    view_models/programme_due.h view_models/programme_due.cpp
    view_models/finding_list_model.h view_models/finding_list_model.cpp view_models/new_record.h view_models/new_record.cpp view_models/evidence_rows.h view_models/evidence_rows.cpp view_models/finding_detail.h view_models/finding_detail.cpp
    view_models/finding_choices.h view_models/finding_choices.cpp view_models/visit_wrap_up.h view_models/visit_wrap_up.cpp
    view_models/target_words.h view_models/target_words.cpp
    view_models/target_list_model.h view_models/target_list_model.cpp view_models/target_detail.h view_models/target_detail.cpp
    view_models/task_list_model.h view_models/task_list_model.cpp view_models/task_detail.h view_models/task_detail.cpp
    view_models/quality_words.h view_models/quality_words.cpp view_models/quality_choices.h view_models/quality_choices.cpp
    view_models/quality_details.h view_models/quality_details.cpp view_models/quality_lists.h view_models/quality_lists.cpp
    view_models/criterion_list_model.h view_models/criterion_list_model.cpp view_models/criterion_detail.h view_models/criterion_detail.cpp
    view_models/quality_views.h view_models/quality_views.cpp
    view_models/task_reminders.h view_models/task_reminders.cpp
    view_models/tray_records.h view_models/tray_records.cpp view_models/tray_list.h view_models/tray_list.cpp
    view_models/tray_detail.h view_models/tray_detail.cpp view_models/course_detail.h view_models/course_detail.cpp
    view_models/tray_papers.h view_models/tray_papers.cpp
    view_models/resource_list.h view_models/resource_list.cpp view_models/resource_rows.h view_models/resource_rows.cpp
    view_models/resource_detail.h view_models/resource_detail.cpp
    view_models/booking_detail.h view_models/booking_detail.cpp view_models/hour_rule_list.h view_models/hour_rule_list.cpp
    view_models/assessment_list.h view_models/assessment_list.cpp
    view_models/note_editor_joined.cpp
    view_models/note_editor_saving.cpp
    view_models/note_editor_space.cpp)
find_package(Qt6 6.4.2 REQUIRED COMPONENTS Multimedia Pdf)
set(KOPA_VIEW_MODEL_LIBRARIES kopa_core_exchange kopa_core_spelling kopa_core_reports kopa_core_findings kopa_core_programme kopa_core_attachments kopa_core_figures kopa_core_offering kopa_core_quality kopa_core_lists kopa_core_qda Qt6::Multimedia Qt6::Pdf ZXing::ZXing PkgConfig::QRCODEGEN)
