// Made by scripts/provider-tables/generate.py.

extension ProviderTables {
  /// Documented defaults, by path.
  static let azurermDefaults3 = #"""
    azurerm_windows_web_app auth_settings.token_refresh_extension_hours=72 auth_settings.token_store_enabled=false
     auth_settings_v2.active_directory_v2.www_authentication_disabled=false auth_settings_v2.auth_enabled=false
     auth_settings_v2.forward_proxy_convention="NoProxy" auth_settings_v2.http_route_api_prefix="/.auth"
     auth_settings_v2.login.cookie_expiration_convention="FixedTime"
     auth_settings_v2.login.cookie_expiration_time="08:00:00" auth_settings_v2.login.nonce_expiration_time="00:05:00"
     auth_settings_v2.login.preserve_url_fragments_for_logins=false
     auth_settings_v2.login.token_refresh_extension_time=72 auth_settings_v2.login.token_store_enabled=false
     auth_settings_v2.login.validate_nonce=true auth_settings_v2.require_https=true
     auth_settings_v2.unauthenticated_action="RedirectToLoginPage" backup.enabled=true
     backup.schedule.keep_at_least_one_backup=false backup.schedule.retention_period_days=30
     client_certificate_mode="Required" enabled=true ftp_publish_basic_authentication_enabled=true https_only=false
     public_network_access_enabled=true site_config.always_on=true site_config.application_stack.python=false
     site_config.cors.support_credentials=false site_config.ftps_state="Disabled"
     site_config.ip_restriction_default_action="Allow" site_config.local_mysql_enabled=false
     site_config.managed_pipeline_mode="Integrated" site_config.minimum_tls_version="1.2"
     site_config.remote_debugging_enabled=false site_config.scm_ip_restriction_default_action="Allow"
     site_config.scm_minimum_tls_version="1.2" site_config.vnet_route_all_enabled=false
     site_config.websockets_enabled=false virtual_network_backup_restore_enabled=false
     webdeploy_publish_basic_authentication_enabled=true
    azurerm_windows_web_app_slot auth_settings.token_refresh_extension_hours=72
     auth_settings.token_store_enabled=false auth_settings_v2.active_directory_v2.www_authentication_disabled=false
     auth_settings_v2.auth_enabled=false auth_settings_v2.forward_proxy_convention="NoProxy"
     auth_settings_v2.http_route_api_prefix="/.auth" auth_settings_v2.login.cookie_expiration_convention="FixedTime"
     auth_settings_v2.login.cookie_expiration_time="08:00:00" auth_settings_v2.login.nonce_expiration_time="00:05:00"
     auth_settings_v2.login.preserve_url_fragments_for_logins=false
     auth_settings_v2.login.token_refresh_extension_time=72 auth_settings_v2.login.token_store_enabled=false
     auth_settings_v2.login.validate_nonce=true auth_settings_v2.require_https=true
     auth_settings_v2.unauthenticated_action="RedirectToLoginPage" backup.enabled=true
     backup.schedule.keep_at_least_one_backup=false backup.schedule.retention_period_days=30
     client_certificate_mode="Required" enabled=true ftp_publish_basic_authentication_enabled=true https_only=false
     public_network_access_enabled=true site_config.always_on=true site_config.application_stack.python=false
     site_config.cors.support_credentials=false site_config.ftps_state="Disabled"
     site_config.ip_restriction_default_action="Allow" site_config.local_mysql_enabled=false
     site_config.managed_pipeline_mode="Integrated" site_config.minimum_tls_version="1.2"
     site_config.remote_debugging_enabled=false site_config.scm_ip_restriction_default_action="Allow"
     site_config.scm_minimum_tls_version="1.2" site_config.vnet_route_all_enabled=false
     site_config.websockets_enabled=false virtual_network_backup_restore_enabled=false
     webdeploy_publish_basic_authentication_enabled=true
    """#
}
