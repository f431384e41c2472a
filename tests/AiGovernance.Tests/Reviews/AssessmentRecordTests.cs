using AiGovernance.Access;
using AiGovernance.Reviews.Assessments;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>RV-10: what a record has to say, who approves it, and until when it counts.</summary>
public class AssessmentRecordTests
{
    private static readonly DateOnly Today = new(2026, 9, 14);
    private static readonly DateTime Now = Today.ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc);
    private static readonly AssessmentTerms Fine = new(AssessmentKind.RedTeam, Today.AddDays(-3), "Harbour Security", AssessmentResult.Passed, "Nothing got through.", "HS-1", Today.AddDays(100));
    private static readonly PersonId Recorder = PersonId.New();
    private static readonly PersonId Other = PersonId.New();

    public static TheoryData<AssessmentTerms, string?> Terms => new()
    {
        { Fine, null },
        { Fine with { Kind = null }, "reviews.assessment-kind" },
        { Fine with { DoneOn = null }, "reviews.assessment-date" },
        { Fine with { DoneOn = Today }, null },
        { Fine with { DoneOn = Today.AddDays(1) }, "reviews.assessment-date" },
        { Fine with { DoneBy = " " }, "reviews.assessment-done-by" },
        { Fine with { DoneBy = new string('x', AssessmentRecord.NameMaxLength) }, null },
        { Fine with { DoneBy = new string('x', AssessmentRecord.NameMaxLength + 1) }, "reviews.assessment-done-by-too-long" },
        { Fine with { Result = null }, "reviews.assessment-result" },
        { Fine with { Result = AssessmentResult.NotNeeded }, "reviews.assessment-always-needed" },
        { Fine with { Summary = "" }, "reviews.assessment-summary" },
        { Fine with { Summary = new string('x', AssessmentRecord.SummaryMaxLength) }, null },
        { Fine with { Summary = new string('x', AssessmentRecord.SummaryMaxLength + 1) }, "reviews.assessment-summary-too-long" },
        { Fine with { Reference = "" }, "reviews.assessment-reference" },
        { Fine with { Kind = AssessmentKind.Dpia, Result = AssessmentResult.NotNeeded, Reference = "" }, null },
        { Fine with { Reference = new string('x', AssessmentRecord.ReferenceMaxLength) }, null },
        { Fine with { Reference = new string('x', AssessmentRecord.ReferenceMaxLength + 1) }, "reviews.assessment-reference-too-long" },
        { Fine with { EndsOn = null }, null },
        { Fine with { EndsOn = Today }, null },
        { Fine with { EndsOn = Today.AddDays(-1) }, "reviews.assessment-end" },
        { Fine with { DoneOn = Today, EndsOn = Today }, "reviews.assessment-end" },
        { Fine with { DoneOn = Today, EndsOn = Today.AddDays(1) }, null },
    };

    [Theory]
    [MemberData(nameof(Terms))]
    public void Each_thing_is_needed_and_has_its_limit(AssessmentTerms terms, string? refusal) =>
        Assert.Equal(refusal, AssessmentRecord.Of(UseCaseId.New(), terms, Recorder, Now).Refusal?.Code);

    [Fact]
    public void Neither_who_recorded_it_nor_who_did_it_approves_it()
    {
        var record = Recorded(Fine with { DoneBy = "Sam Oduya" });
        Assert.Equal(AssessmentRefusals.OwnWork, record.Settle(true, "fine", Recorder, "Ruth", Now).Refusal);
        Assert.Equal(AssessmentRefusals.OwnWork, record.Settle(true, "fine", Other, "sam oduya", Now).Refusal);
        Assert.Null(record.Settle(true, "fine", Other, "Elena", Now).Refusal);
        Assert.Equal(AssessmentRefusals.AnsweredAlready, record.Settle(false, "no", Other, "Elena", Now).Refusal);
    }

    [Fact]
    public void On_its_last_day_it_can_be_approved_and_on_the_next_only_refused()
    {
        var terms = Fine with { EndsOn = Today };
        Assert.Null(Recorded(terms).Settle(true, "fine", Other, "Elena", Now).Refusal);
        Assert.Equal(AssessmentRefusals.OverAlready, Recorded(terms).Settle(true, "fine", Other, "Elena", Now.AddDays(1)).Refusal);
        Assert.Null(Recorded(terms).Settle(false, "too old", Other, "Elena", Now.AddDays(1)).Refusal);
    }

    [Theory]
    [InlineData(-1, AssessmentState.Approved, AssessmentState.Replaced)] // the new one was done before
    [InlineData(0, AssessmentState.Replaced, AssessmentState.Approved)]
    [InlineData(1, AssessmentState.Replaced, AssessmentState.Approved)]
    public void Of_two_the_one_done_later_counts(int daysAfter, AssessmentState former, AssessmentState latter)
    {
        var (first, second) = (Approved(Fine), Approved(Fine with { DoneOn = Fine.DoneOn!.Value.AddDays(daysAfter) }));
        first.MakeRoomFor(second);
        Assert.Equal((former, latter), (first.State, second.State));
    }

    [Theory]
    [InlineData(-1, CoverState.Ended, false)]
    [InlineData(0, CoverState.Lapsing, true)]
    [InlineData(60, CoverState.Lapsing, true)]
    [InlineData(61, CoverState.InForce, true)]
    [InlineData(null, CoverState.InForce, true)]
    public void It_counts_until_its_last_day_and_is_asked_for_anew_60_days_before(int? endsIn, CoverState state, bool holds)
    {
        var record = Approved(Fine with { EndsOn = endsIn is null ? null : Today.AddDays(500) });
        var cover = Cover(endsIn is { } days ? Today.AddDays(500 - days) : Today, record);
        Assert.Equal((state, holds), (cover.State, cover.Holds));
    }

    [Fact]
    public void What_is_not_approved_or_not_passed_or_of_another_kind_does_not_count()
    {
        Assert.Equal(CoverState.Missing, Cover(Today).State);
        Assert.Equal(CoverState.Waiting, Cover(Today, Recorded(Fine)).State);
        Assert.Equal(CoverState.NotPassed, Cover(Today, Approved(Fine with { Result = AssessmentResult.Failed })).State);
        Assert.Equal(CoverState.InForce, Cover(Today, Approved(Fine with { Result = AssessmentResult.WithFindings })).State);
        Assert.Equal(CoverState.Missing, Cover(Today, Approved(Fine with { Kind = AssessmentKind.Robustness })).State);
        var refused = Recorded(Fine);
        Assert.Null(refused.Settle(false, "no", Other, "Elena", Now).Refusal);
        Assert.Equal(CoverState.Missing, Cover(Today, refused).State);
        // A failed one is followed by another that waits.
        Assert.Equal(CoverState.Waiting, Cover(Today, Approved(Fine with { Result = AssessmentResult.Failed }), Recorded(Fine)).State);
    }

    private static AssessmentCover Cover(DateOnly today, params AssessmentRecord[] records) => AssessmentCover.Of(new AssessmentNeed(AssessmentKind.RedTeam, "Every case"), records, today);

    private static AssessmentRecord Recorded(AssessmentTerms terms) => AssessmentRecord.Of(UseCaseId.New(), terms, Recorder, Now).Value!;

    private static AssessmentRecord Approved(AssessmentTerms terms)
    {
        var record = Recorded(terms);
        Assert.Null(record.Settle(true, "fine", Other, "Elena", Now).Refusal);
        return record;
    }
}
