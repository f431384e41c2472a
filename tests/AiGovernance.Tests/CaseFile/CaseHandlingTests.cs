using AiGovernance.Access;
using AiGovernance.CaseFile;
using AiGovernance.Organisation.Settings;
using AiGovernance.Parts;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Process;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.CaseFile;

/// <summary>Where a case stands and who has it (RV-8).</summary>
public class CaseHandlingTests
{
    [Theory]
    [InlineData(RevisionStatus.Draft, RiskTier.Low, "Jonas", null)]
    [InlineData(RevisionStatus.Submitted, RiskTier.Low, "Governance office, triage", "2026-09-16")]
    [InlineData(RevisionStatus.Submitted, RiskTier.High, "Governance office, triage", "2026-09-24")]
    [InlineData(RevisionStatus.Submitted, RiskTier.Prohibited, "Governance office, triage", "2026-09-21")]
    [InlineData(RevisionStatus.Submitted, RiskTier.Moderate, "Governance office, triage", "2026-09-23")]
    [InlineData(RevisionStatus.InReview, RiskTier.High, "Reviewers", null)]
    [InlineData(RevisionStatus.InReview, RiskTier.Prohibited, "Reviewers", null)]
    [InlineData(RevisionStatus.InformationRequested, RiskTier.High, "Jonas, to answer a question", null)]
    [InlineData(RevisionStatus.AwaitingDecision, RiskTier.Moderate, "Governance office, to decide", "2026-09-23")]
    [InlineData(RevisionStatus.AwaitingDecision, RiskTier.High, "Ethics committee", null)]
    [InlineData(RevisionStatus.AwaitingDecision, RiskTier.Prohibited, "Governance office, to decide", "2026-09-21")]
    [InlineData(RevisionStatus.Decided, RiskTier.High, null, null)]
    public void Each_step_has_somebody_and_where_it_counts_a_day(RevisionStatus status, RiskTier tier, string? who, string? target) =>
        Assert.Equal(new CaseHandling(who, target is null ? null : DateOnly.ParseExact(target, "yyyy-MM-dd", null)), CaseHandling.Of(At(status, tier), [], null, PolicyBook.Usual));

    [Theory]
    [InlineData(RevisionStatus.Submitted, ReviewCourse.Triage, true)]
    [InlineData(RevisionStatus.InReview, ReviewCourse.Reviews, true)]
    [InlineData(RevisionStatus.InformationRequested, ReviewCourse.Answer, true)]
    [InlineData(RevisionStatus.AwaitingDecision, ReviewCourse.Decision, true)]
    [InlineData(RevisionStatus.InReview, ReviewCourse.Triage, false)] // the record has moved, the process follows in a moment
    [InlineData(RevisionStatus.Decided, "", false)]
    public void Since_when_is_said_where_the_process_waits_for_what_the_record_says(RevisionStatus status, string waitsFor, bool said)
    {
        var since = new DateTime(2026, 9, 15, 8, 0, 0, DateTimeKind.Utc);
        Assert.Equal(said ? since : null, CaseHandling.Of(At(status, RiskTier.High), [], new CaseWait(waitsFor, since), PolicyBook.Usual).Since);
    }

    [Fact]
    public void What_was_put_before_the_committee_is_with_the_committee_whatever_its_tier()
    {
        var useCase = At(RevisionStatus.AwaitingDecision, RiskTier.Moderate, escalated: true);
        Assert.Equal("Ethics committee", CaseHandling.Of(useCase, [], null, PolicyBook.Usual).Who);
        Assert.Equal("put before the ethics committee", CaseProcess.Of(useCase)[^1].Note);
    }

    [Fact]
    public void Who_has_the_open_reviews_is_said_by_name()
    {
        var useCase = At(RevisionStatus.InReview, RiskTier.Moderate);
        Assert.Equal("Reviewers: Security (Sam), Privacy (nobody yet)", CaseHandling.Of(useCase, [Row(Discipline.Security, "Sam"), Row(Discipline.Privacy, null)], null, PolicyBook.Usual).Who);
        Assert.Equal("Security, Sam", CaseHandling.Of(useCase, [Row(Discipline.Security, "Sam"), Row(Discipline.Privacy, "Clara", ReviewState.Done)], null, PolicyBook.Usual).Who);
    }

    [Fact]
    public void Triage_says_who_did_it_and_when_unless_it_was_of_a_former_revision()
    {
        var useCase = At(RevisionStatus.InReview, RiskTier.Moderate);
        Assert.Equal("Tue 15 Sep 2026, Elena", CaseProcess.Of(useCase, new("Elena", new(2026, 9, 15, 9, 0, 0, DateTimeKind.Utc)))[1].Note);
        Assert.Equal("governance office", CaseProcess.Of(useCase, new("Elena", new(2026, 9, 13, 9, 0, 0, DateTimeKind.Utc)))[1].Note);
        Assert.Equal("governance office", CaseProcess.Of(useCase)[1].Note);
    }

    [Theory]
    [InlineData(RevisionStatus.Draft, "Current Ahead Ahead Ahead")]
    [InlineData(RevisionStatus.Submitted, "Done Current Ahead Ahead")]
    [InlineData(RevisionStatus.InformationRequested, "Done Done Current Ahead")]
    [InlineData(RevisionStatus.AwaitingDecision, "Done Done Done Current")]
    [InlineData(RevisionStatus.Decided, "Done Done Done Done")]
    [InlineData(RevisionStatus.Withdrawn, "")]
    public void The_process_shows_what_is_done_and_what_comes(RevisionStatus status, string states) =>
        Assert.Equal(states, string.Join(' ', CaseProcess.Of(At(status, RiskTier.Low)).Select(s => s.State)));

    private static CaseReviewRow Row(Discipline discipline, string? reviewer, ReviewState state = ReviewState.Claimed) =>
        new(ReviewId.New(), 1, discipline, state, reviewer, false, false, null, "", [], 0, 0, null, default, null, new(2026, 9, 21), 5, 5, false);

    private static UseCaseDetails At(RevisionStatus status, RiskTier tier, bool escalated = false)
    {
        var submitted = status is RevisionStatus.Draft ? (DateTime?)null : new DateTime(2026, 9, 14, 8, 0, 0, DateTimeKind.Utc);
        var revision = new RevisionDetails(RevisionId.New(), 1, status, "intake/1", "{}", "", "", tier, default, submitted, null, 0, QuestionnaireCatalogue.Intake) { IsEscalated = escalated };
        return new(UseCaseId.New(), "AI-2026-0001", "Title", "", "", default, "Finance", new NamedPerson(new PersonId(Guid.NewGuid()), "Jonas", "Finance"), null, null,
            Standing.Registered, tier, false, false, default, null, 0, [revision], [], Involvement.None, false, false, QuestionnaireCatalogue.Intake);
    }
}
