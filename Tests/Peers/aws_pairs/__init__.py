"""Resources made with boto3 on an emulator, beside the state that Terraform's provider would have stored for them."""
