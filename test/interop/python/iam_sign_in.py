"""A credential_process: signs a user in with name and password, and prints what AWS's tools want to read."""
import datetime
import json
import sys
import urllib.request

endpoint, account, user, password = sys.argv[1:5]
body = json.dumps({"account": account, "userName": user, "password": password, "durationSeconds": 3600})
with urllib.request.urlopen(f"{endpoint}/_haneul/session", body.encode()) as answer:
    session = json.load(answer)
end = datetime.datetime.fromtimestamp(session["expiresAt"] / 1000, datetime.timezone.utc)
print(
    json.dumps(
        {
            "Version": 1,
            "AccessKeyId": session["accessKeyId"],
            "SecretAccessKey": session["secretAccessKey"],
            "SessionToken": session["sessionToken"],
            "Expiration": end.isoformat(),
        }
    )
)
