namespace AiGovernance.Dashboard.Inbox;

/// <summary>Every reason for which things wait for a person (DB-2).</summary>
internal static class InboxSources
{
    public static readonly IReadOnlyList<IInboxSource> All =
    [
        new TriageTasks(), new CasesToDecide(), new TiersToConfirm(), new LiftsToConfirm(), new MyReviews(), new ReviewsToClaim(), new EscalatedReviews(), new QuestionsToMe(), new PartsToAccept(), new OwnersToName(), new UnitWithoutOwners(),
        new MyDrafts(), new ColleagueQuestionsToMe(), new ColleagueAnswersToMe(), new RaisedData(), new RecordsToRegister(), new ConditionsToProve(), new ConditionsToVerify(), new OpenBallots(), new ConflictsToRule(), new MinutesToApprove(), new SubstitutesToAppoint(), new AnswersToAssess(), new ResultsToDecide(), new AnswersToRemindOf(), new QuestionnairesToAnswer(),
        new NewsToRead(), new RunningToStop(), new StopsToSeeTo(), new ReinstatementsToAnswer(), new AlertsToAnswer(), new OverdueToSettle(), new ExceptionsToAnswer(), new ConcernsToAnswer(), new ConcernAnswers(),
        new AssessmentsToBring(), new AssessmentsToApprove(), new StandInsOffered(), new MentionsOfMe(), new DeferralsToAnswer(), new DeferredTwice(), new AttestationsToRenew(),
        new FallsToSettle(), new AssessmentsToAskFor(), new DocumentsToAskFor(), new FindingsToResolve(), new FindingsToVerify(),
    ];
}
