# The state is in a bucket. A change to `turn` waits for the file that `gate` names, so that a lock can be seen held.
terraform {
  backend "s3" {
    bucket               = "tf-states"
    key                  = "stacks/main.tfstate"
    region               = "us-east-1"
    workspace_key_prefix = "spaces"
    encrypt              = true
    use_lockfile         = true
    use_path_style       = true
    assume_role          = { role_arn = "arn:aws:iam::000000000000:role/tf-states", session_name = "terraform" }
  }
}

variable "turn" { default = "first" }
variable "gate" { type = string }

resource "terraform_data" "turn" {
  triggers_replace = var.turn
  provisioner "local-exec" {
    command = "until [ -e '${var.gate}' ]; do sleep 0.1; done"
  }
}

output "turn" { value = terraform_data.turn.triggers_replace }
