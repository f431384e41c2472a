using AiGovernance.Approvals;
using AiGovernance.DataAssets;
using AiGovernance.Questionnaires;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.DataAssets;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Intake;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.UseCases;

/// <summary>DA-1: a stated level of data that the register contradicts is said at the question.</summary>
public sealed class DataLevelCheckTests : PageTest
{
    [Theory]
    [InlineData("public", true)]
    [InlineData("internal", true)]
    [InlineData("confidential", false)] // the same level
    [InlineData("restricted", false)]
    [InlineData("unknown", false)] // claims nothing
    public void Only_a_lower_level_than_the_registers_contradicts_it(string stated, bool contradicts)
    {
        var (named, other) = (Asset(DataLevel.Confidential), Asset(DataLevel.Restricted));
        var answers = Answers.Empty.With(IntakeAnswers.DataLevel, stated).With(IntakeAnswers.DataAssets, AnswerValue.List(named.Id.Value.ToString()));
        Assert.Equal(contradicts ? [named] : [], DataLevelCheck.Above(answers, [named, other]));
    }

    [Fact]
    public void Without_a_level_or_a_source_there_is_nothing_to_contradict()
    {
        var named = Asset(DataLevel.Restricted);
        Assert.Empty(DataLevelCheck.Above(Answers.Empty.With(IntakeAnswers.DataLevel, "public"), [named]));
        Assert.Empty(DataLevelCheck.Above(Answers.Empty.With(IntakeAnswers.DataAssets, AnswerValue.List(named.Id.Value.ToString())), [named]));
    }

    [Fact]
    public async Task The_intake_says_it_at_the_question_until_the_level_is_put_right()
    {
        var asset = await ADataAsset.Named(Portal, "Payroll");
        Assert.Null((await Portal.In(Part.DataReviewer, (ClassifyDataAsset h) => h.Handle(asset, 0, DataLevel.Restricted, "Salaries"))).Refusal);
        var begun = (await Portal.In(Part.Submitter, (RegisterUseCase h) => h.Handle("Payroll helper"))).Value!;
        var answers = Answers.Empty.With(IntakeAnswers.DataLevel, "internal").With(IntakeAnswers.DataAssets, AnswerValue.List(asset.Value.ToString()));
        Assert.Null((await Portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(begun.Id, 0, answers))).Refusal);
        await SignInAs(Part.Submitter);
        GoTo($"{CaseAddress.Intake(begun.Reference)}?section=data");
        var page = Render<IntakePage>(p => p.Add(x => x.Reference, begun.Reference));

        page.WaitForAssertion(() => Assert.Contains("Payroll (Restricted): Restricted counts, whatever is ticked.", Words(page.Find("#q-data-level .msg.wait")), StringComparison.Ordinal));
        Assert.Single(page.FindAll("#q-data-assets .msg.wait"));
        Do(page, () => page.Find("#q-data-level input[value=restricted]").Change(true));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".q .msg.wait")));
    }

    [Fact]
    public async Task The_office_reads_it_before_it_decides()
    {
        var asset = await ADataAsset.Named(Portal, "Payroll");
        var useCase = await AnApproval.Decidable(Portal, AnApproval.Plain.With("data-level", "internal").With("classified", "yes").With("training", "no").With(IntakeAnswers.DataAssets, AnswerValue.List(asset.Value.ToString())));
        Assert.Empty(await MoreSensitive(useCase));
        Assert.Null((await Portal.In(Part.DataReviewer, (ClassifyDataAsset h) => h.Handle(asset, 0, DataLevel.Restricted, "Salaries"))).Refusal);
        Assert.Equal(["Payroll (Restricted)"], await MoreSensitive(useCase));
        await SignInAs(Part.Governance);
        Assert.Contains("a lower level than the register has for Payroll (Restricted)", Words(Render<OfficeDecisionPanel>(p => p.Add(x => x.Case, useCase.Id)).Find("dl")), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> MoreSensitive(UseCase useCase) => (await Portal.In(Part.Governance, (ReadOfficeDesk h) => h.Handle(useCase.Id))).Value!.MoreSensitive;

    private static DataAssetRow Asset(DataLevel level) => new(DataAssetId.New(), level.ToString(), level, null, "Owner");
}
