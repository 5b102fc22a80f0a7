/** Texts of the sign-in page. */
import { defineMessages } from "../language/messages.ts";

export const signInMessages = defineMessages({
  en: {
    title: "Sign in to Haneul",
    as: "Sign in as",
    user: "IAM user",
    root: "Root user",
    key: "Access key",
    account: "Account",
    accountHelp: "Twelve digits, or the account's alias.",
    userName: "User name",
    email: "E-mail address of the account",
    password: "Password",
    mfaCode: "MFA code",
    newPassword: "New password",
    keyId: "Access key ID",
    secret: "Secret access key",
    keyHelp:
      "Used once, to ask for a session. `haneul up` prints the root user's key; on this machine test / test works, too.",
    rootHelp: "Whoever runs the region sets a root user's password: haneul account password",
    submit: "Sign in",
  },
  ko: {
    title: "Haneul에 로그인",
    as: "로그인 방법",
    user: "IAM 사용자",
    root: "루트 사용자",
    key: "액세스 키",
    account: "계정",
    accountHelp: "숫자 12자리 또는 계정 별칭입니다.",
    userName: "사용자 이름",
    email: "계정의 이메일 주소",
    password: "암호",
    mfaCode: "MFA 코드",
    newPassword: "새 암호",
    keyId: "액세스 키 ID",
    secret: "비밀 액세스 키",
    keyHelp:
      "세션을 요청할 때 한 번만 쓰입니다. 루트 사용자의 키는 `haneul up`이 출력하며, 이 컴퓨터에서는 test / test도 됩니다.",
    rootHelp: "루트 사용자의 암호는 리전을 운영하는 사람이 정합니다: haneul account password",
    submit: "로그인",
  },
});
