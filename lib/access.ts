/** The desk's roles: also in the enum `Role` (prisma/models/members.prisma), and in words in `ROLE_LABELS`. */
export const ROLES = ["ANALYST", "MANAGER", "ADMIN"] as const;
export type Role = (typeof ROLES)[number];

const everyone: readonly Role[] = ROLES;
const analysts: readonly Role[] = ["ANALYST", "ADMIN"];
const managers: readonly Role[] = ["MANAGER", "ADMIN"];
const admins: readonly Role[] = ["ADMIN"];

/**
 * Who may do what: each verb, and the roles that may do it. A verb has the name of its command. What also
 * depends on the record ("only your own") is in the policy of its domain.
 */
const ACCESS = {
  // lib/analysis
  openRelationship: admins,
  editRelationship: admins,
  archiveRelationship: admins,
  chooseRelationship: everyone,
  openIssue: analysts,
  editIssue: analysts,
  editIssues: analysts,
  relateIssues: analysts,
  unrelateIssues: analysts,
  addDate: analysts,
  editDate: analysts,
  cancelDate: analysts,
  restoreDate: analysts,
  reviseOutlook: analysts,
  openForecast: analysts,
  editForecast: analysts,
  clarifyForecast: analysts,
  leadForecast: analysts,
  resolveForecast: analysts,
  reopenForecast: analysts,
  dissent: analysts,
  renewDissent: analysts,
  withdrawDissent: analysts,
  answerDissent: analysts,
  correctDissentAnswer: analysts,
  addHypothesis: analysts,
  editHypothesis: analysts,
  retireHypothesis: analysts,
  restoreHypothesis: analysts,
  assess: analysts,
  writeSignpost: analysts,
  editSignpost: analysts,
  retireSignpost: analysts,
  restoreSignpost: analysts,
  dismissMatch: analysts,
  writeNote: everyone,
  editNote: everyone,
  deleteNote: everyone,
  restoreNote: everyone,
  closeNote: everyone,
  reopenNote: everyone,
  issueEdition: managers,
  correctEdition: managers,
  shareEdition: managers,
  revokeShare: managers,
  makeSinceDocument: everyone,
  openEdition: everyone,
  acknowledgeEdition: everyone,
  undoAcknowledgement: everyone,
  makeGroup: managers,
  editGroup: managers,
  deleteGroup: managers,
  makeSchedule: managers,
  editSchedule: managers,
  pauseSchedule: managers,
  deleteSchedule: managers,
  renewFeed: everyone,
  stopFeed: everyone,
  askRfi: everyone,
  assignRfi: everyone,
  answerRfi: analysts,
  correctAnswer: analysts,
  rememberSearch: everyone,
  forgetSearches: everyone,

  // lib/evidence
  markQuote: analysts,
  linkEvidence: analysts,
  unlinkEvidence: analysts,
  relinkEvidence: analysts,
  removeQuote: analysts,
  restoreQuote: analysts,
  correctQuote: admins,
  undoCorrection: admins,
  mergeSpeaker: admins,
  splitSpeaker: admins,
  undoMove: admins,
  correctName: admins,
  undoNameCorrection: admins,

  // lib/sources
  ingestArticle: analysts,
  openBatch: analysts,
  receiveFile: analysts,
  giveUpUpload: analysts,
  retryItem: analysts,
  dismissBatch: analysts,
  reviewDraft: admins,
  decideProposals: admins,
  correctProposal: admins,
  addProposal: admins,
  renameSpeaker: admins,
  undoProposals: admins,
  editSource: admins,
  discardDraft: admins,
  takeBackDraft: analysts,
  approveDraft: admins,
  reopenSource: admins,
  relateSource: admins,
  placeQuote: admins,
  leaveBehindQuote: admins,
  placeNote: everyone,
  leaveBehindNote: everyone,
  withdrawSource: admins,
  restoreSource: admins,
  gradeSource: admins,
  resetTerm: admins,
  countTermAgain: admins,
  gradeQuote: analysts,

  // lib/desk
  addMember: admins,
  changeMember: admins,
  editMember: admins,
  limitMember: admins,
  resetPassword: admins,
  renameSelf: everyone,
  changePassword: everyone,
  endSession: everyone,
  endOtherSessions: everyone,
  follow: everyone,
  unfollow: everyone,
  markNotificationsRead: everyone,
  saveView: everyone,
  editView: everyone,
  deleteView: everyone,
  markAllNotificationsRead: everyone,
  markVisited: everyone,
  lookAtSummary: everyone,
  dismissNotifications: everyone,
  snoozeNotifications: everyone,
  returnNotifications: everyone,
  saveNotificationSettings: everyone,
  unsubscribe: everyone,
} as const satisfies Record<string, readonly Role[]>;

export type Verb = keyof typeof ACCESS;

/** Every verb. */
export const VERBS = Object.keys(ACCESS) as Verb[];

/** Whether a person's role may do this. */
export const may = ({ role }: { readonly role: Role }, verb: Verb): boolean =>
  (ACCESS[verb] as readonly Role[]).includes(role);

/** The roles that may do this. */
export const rolesFor = (verb: Verb): readonly Role[] => ACCESS[verb];
