/** Login profiles, ChangePassword and the account's password policy. */
import type { IAM } from "@aws-sdk/client-iam";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  openIamCredentialsRegion,
  refusal,
  type IamCredentialsRegion,
} from "../../../../test/support/iam-credentials-region.ts";

let opened: IamCredentialsRegion;
let iam: IAM;
beforeAll(async () => {
  opened = await openIamCredentialsRegion();
  iam = opened.iam;
});
afterAll(() => opened.close());
afterEach(() => iam.deleteAccountPasswordPolicy({}).catch(() => undefined));

describe("a login profile", () => {
  it("is made, shown, changed and deleted", async () => {
    await iam.createUser({ UserName: "Ada" });
    const made = await iam.createLoginProfile({ UserName: "Ada", Password: "Secret-12", PasswordResetRequired: true });
    expect(made.LoginProfile).toEqual({
      UserName: "Ada",
      CreateDate: expect.any(Date),
      PasswordResetRequired: true,
    });
    await iam.updateLoginProfile({ UserName: "Ada", PasswordResetRequired: false });
    expect((await iam.getLoginProfile({ UserName: "ada" })).LoginProfile?.PasswordResetRequired).toBe(false);
    await iam.updateLoginProfile({ UserName: "Ada", Password: "Secret-13" });
    await iam.deleteLoginProfile({ UserName: "Ada" });
    expect(await refusal(iam.getLoginProfile({ UserName: "Ada" }))).toEqual([
      "NoSuchEntity",
      404,
      "Login Profile for User Ada cannot be found.",
    ]);
  });

  it("wants a user, and is there once", async () => {
    expect(await refusal(iam.createLoginProfile({ UserName: "nobody", Password: "Secret-12" }))).toEqual([
      "NoSuchEntity",
      404,
      "The user with name nobody cannot be found.",
    ]);
    await iam.createUser({ UserName: "twice" });
    await iam.createLoginProfile({ UserName: "twice", Password: "Secret-12" });
    expect(await refusal(iam.createLoginProfile({ UserName: "twice", Password: "Secret-12" }))).toEqual([
      "EntityAlreadyExists",
      409,
      "Login Profile for user twice already exists.",
    ]);
    expect((await refusal(iam.deleteUser({ UserName: "twice" })))[0]).toBe("DeleteConflict");
  });

  it("needs a name and a password from root", async () => {
    expect(await refusal(iam.getLoginProfile({}))).toEqual([
      "ValidationError",
      400,
      "Must specify userName when calling with non-User credentials",
    ]);
    await iam.createUser({ UserName: "unset" });
    expect((await refusal(iam.createLoginProfile({ UserName: "unset" })))[0]).toBe("ValidationError");
  });
});

describe("without a policy of its own an account", () => {
  it("wants eight characters of three classes", async () => {
    await iam.createUser({ UserName: "plain" });
    const set = (Password: string): Promise<unknown> => iam.createLoginProfile({ UserName: "plain", Password });
    expect(await refusal(set("Abc-123"))).toEqual([
      "PasswordPolicyViolation",
      400,
      "Password should have a minimum length of 8",
    ]);
    expect((await refusal(set("abcdefg1")))[0]).toBe("PasswordPolicyViolation");
    await set("abcdefg1A");
  });
});

describe("a password policy", () => {
  it("is not there until it is set, and again when it is deleted", async () => {
    const absent = (message: string) => ["NoSuchEntity", 404, message];
    const read = absent("The Password Policy with domain name 000000000000 cannot be found.");
    const deleted = absent("The account policy with name PasswordPolicy cannot be found.");
    expect(await refusal(iam.getAccountPasswordPolicy({}))).toEqual(read);
    expect(await refusal(iam.deleteAccountPasswordPolicy({}))).toEqual(deleted);
  });

  it("has AWS's defaults for what is left out", async () => {
    await iam.updateAccountPasswordPolicy({ HardExpiry: true, MaxPasswordAge: 90 });
    await iam.updateAccountPasswordPolicy({});
    expect((await iam.getAccountPasswordPolicy({})).PasswordPolicy).toEqual({
      MinimumPasswordLength: 6,
      RequireSymbols: false,
      RequireNumbers: false,
      RequireUppercaseCharacters: false,
      RequireLowercaseCharacters: false,
      AllowUsersToChangePassword: false,
      ExpirePasswords: false,
    });
  });

  it("shows everything that was set", async () => {
    const set = { MinimumPasswordLength: 14, RequireSymbols: true, MaxPasswordAge: 1095, PasswordReusePrevention: 24 };
    await iam.updateAccountPasswordPolicy({ ...set, HardExpiry: false, AllowUsersToChangePassword: true });
    expect((await iam.getAccountPasswordPolicy({})).PasswordPolicy).toMatchObject({
      ...set,
      HardExpiry: false,
      AllowUsersToChangePassword: true,
      ExpirePasswords: true,
    });
  });

  it.each([
    [{ MinimumPasswordLength: 5 }, "greater than or equal to 6"],
    [{ MinimumPasswordLength: 129 }, "less than or equal to 128"],
    [{ MaxPasswordAge: 1096 }, "less than or equal to 1095"],
    [{ PasswordReusePrevention: 25 }, "less than or equal to 24"],
  ])("refuses %j", async (input, words) => {
    const [code, status, message] = await refusal(iam.updateAccountPasswordPolicy(input));
    expect([code, status]).toEqual(["ValidationError", 400]);
    expect(message).toContain(words);
  });

  it("is asked for every class it names", async () => {
    await iam.createUser({ UserName: "classes" });
    await iam.updateAccountPasswordPolicy({
      MinimumPasswordLength: 6,
      RequireSymbols: true,
      RequireNumbers: true,
      RequireUppercaseCharacters: true,
      RequireLowercaseCharacters: true,
    });
    const message = async (Password: string): Promise<string> =>
      (await refusal(iam.createLoginProfile({ UserName: "classes", Password })))[2];
    expect(await message("aA1!")).toBe("Password should have a minimum length of 6");
    expect(await message("aaaa1!")).toBe("Password should have at least one uppercase letter");
    expect(await message("AAAA1!")).toBe("Password should have at least one lowercase letter");
    expect(await message("aaAAA!")).toBe("Password should have at least one number");
    expect(await message("aaAA11")).toBe("Password should have at least one symbol");
    await iam.createLoginProfile({ UserName: "classes", Password: "aaAA1!" });
  });

  it("forbids the passwords it remembers, the present one included", async () => {
    await iam.createUser({ UserName: "again" });
    await iam.createLoginProfile({ UserName: "again", Password: "First-111" });
    await iam.updateAccountPasswordPolicy({ PasswordReusePrevention: 2 });
    const set = (Password: string): Promise<unknown> => iam.updateLoginProfile({ UserName: "again", Password });
    expect((await refusal(set("First-111")))[0]).toBe("PasswordPolicyViolation");
    await set("Second-22");
    expect((await refusal(set("First-111")))[0]).toBe("PasswordPolicyViolation");
    await set("Third-333");
    await set("First-111");
  });
});

describe("ChangePassword", () => {
  it("is for users alone", async () => {
    expect(await refusal(iam.changePassword({ OldPassword: "a", NewPassword: "b" }))).toEqual([
      "InvalidUserType",
      400,
      "Only IAM Users can change their own password",
    ]);
  });

  it("wants the old password, and sets the new one", async () => {
    const eve = await opened.newUser("eve");
    await iam.createLoginProfile({ UserName: "eve", Password: "First-111", PasswordResetRequired: true });
    expect(await refusal(eve.changePassword({ OldPassword: "wrong", NewPassword: "Second-22" }))).toEqual([
      "AccessDenied",
      403,
      "The old password was incorrect.",
    ]);
    await eve.changePassword({ OldPassword: "First-111", NewPassword: "Second-22" });
    await eve.changePassword({ OldPassword: "Second-22", NewPassword: "Third-333" });
    expect((await eve.getLoginProfile({})).LoginProfile).toMatchObject({
      UserName: "eve",
      PasswordResetRequired: false,
    });
  });

  it("needs a permission, or an account that lets users change their own", async () => {
    const joe = await opened.newUser("joe", []);
    await iam.createLoginProfile({ UserName: "joe", Password: "First-111" });
    const change = (): Promise<unknown> => joe.changePassword({ OldPassword: "First-111", NewPassword: "Second-22" });
    expect((await refusal(change())).slice(0, 2)).toEqual(["AccessDenied", 403]);
    await iam.updateAccountPasswordPolicy({});
    expect((await refusal(joe.getAccountPasswordPolicy({})))[0]).toBe("AccessDenied");
    await iam.updateAccountPasswordPolicy({ AllowUsersToChangePassword: true });
    await joe.getAccountPasswordPolicy({});
    await change();
    const Statement = { Effect: "Deny", Action: "iam:ChangePassword", Resource: "*" };
    const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
    await iam.putUserPolicy({ UserName: "joe", PolicyName: "deny", PolicyDocument });
    expect((await refusal(change()))[0]).toBe("AccessDenied");
  });
});
