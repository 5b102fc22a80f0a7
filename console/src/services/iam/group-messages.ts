/** Texts of the pages about groups. */
import { defineMessages } from "../../language/messages.ts";

export const groupMessages = defineMessages({
  en: {
    createGroup: "Create group",
    empty: "No groups yet. Groups give the same policies to many users.",
    groupName: "Group name",
    created: "The group {name} is there.",
    members: "Users",
    noMembers: "No users in this group.",
    addUsers: "Add users",
    added: "Users are in the group.",
    left: "Users have left the group.",
    removeUsers: "Remove users from the group?",
    rename: "Rename",
    renamed: "The group is now {name}.",
  },
  ko: {
    createGroup: "그룹 생성",
    empty: "아직 그룹이 없습니다. 그룹을 쓰면 여러 사용자에게 같은 정책을 줄 수 있습니다.",
    groupName: "그룹 이름",
    created: "그룹 {name}을(를) 생성했습니다.",
    members: "사용자",
    noMembers: "이 그룹에 사용자가 없습니다.",
    addUsers: "사용자 추가",
    added: "사용자를 그룹에 추가했습니다.",
    left: "사용자를 그룹에서 제거했습니다.",
    removeUsers: "사용자를 그룹에서 제거하시겠습니까?",
    rename: "이름 바꾸기",
    renamed: "그룹 이름이 {name}(으)로 바뀌었습니다.",
  },
});
