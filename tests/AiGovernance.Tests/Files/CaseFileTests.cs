using System.Text.Json.Nodes;
using AiGovernance.Approvals;
using AiGovernance.Common;
using AiGovernance.Files;
using AiGovernance.Questionnaires;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Questionnaires.Versions;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Colleagues;
using AiGovernance.UseCases.Intake;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Files;

/// <summary>QN-1: a question that is answered with a file; and the documents of assessments (RV-10).</summary>
public sealed class CaseFileTests : PageTest
{
    private const string Question = "contract";

    private static readonly string WithFile = AVersion.Edited(root => root["sections"]!.AsArray()[0]!["questions"]!.AsArray()
        .Add(JsonNode.Parse($$"""{ "id": "{{Question}}", "text": "The contract, if there is one", "type": "file" }""")));

    [Fact]
    public async Task A_file_is_sent_at_its_question_and_the_answer_names_it()
    {
        var draft = await Draft();
        await SignInAs(Part.Submitter);
        GoTo($"{CaseAddress.Intake(draft.Reference)}?section=idea");
        var page = Render<IntakePage>(p => p.Add(x => x.Reference, draft.Reference));
        page.WaitForAssertion(() => Assert.NotNull(page.Find($"#q-{Question} input[type=file]")));

        page.FindComponents<InputFile>().Single().UploadFiles(InputFileContent.CreateFromText("<html>", "contract.pdf"));
        page.WaitForAssertion(() => Assert.Contains("its content is something else", page.Find($"#q-{Question}").TextContent, StringComparison.Ordinal));
        page.FindComponents<InputFile>().Single().UploadFiles(InputFileContent.CreateFromText(AFile.Content, "contract.txt"));
        page.WaitForAssertion(() => Assert.Contains("contract.txt", page.Find($"#q-{Question} a[href^='/files/']").TextContent, StringComparison.Ordinal));
        await DisposeComponentsAsync();

        await using var db = Portal.Db();
        var file = await db.Files.SingleAsync();
        Assert.Equal(Sha256.Of(AFile.Content), file.ContentHash);
        var saved = Answers.Stored((await Cases.Read(Portal, draft.Id)).Revisions[0].Answers)[Question];
        Assert.Equal(file.Id.Value.ToString(), saved?.ToString());
        var opened = await Portal.In(Part.Auditor, (OpenFile h) => h.Handle(file.Id));
        Assert.Equal(("contract.txt", AFile.Content), (opened.Value!.Name, await AFile.Read(opened.Value)));
        Assert.Contains(await db.Trail.Select(t => t.Text).ToListAsync(), t => t.Contains("Fetched", StringComparison.Ordinal) && t.Contains("contract.txt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_answer_is_read_by_name_and_never_a_file_of_another_case()
    {
        var (draft, other) = (await Draft(), await Draft());
        var file = await AFile.OfCase(Portal, other.Id);
        Assert.Equal((UseCaseRefusals.NotItsFile.Code, Question), Named(await Save(draft, file.Value.ToString())));
        Assert.Equal(Question, (await Save(draft, "contract.txt")).Refusal?.Field);
        Assert.Equal((UseCaseRefusals.NotItsFile.Code, Question), Named(await Save(draft, Guid.NewGuid().ToString())));

        var own = await AFile.OfCase(Portal, draft.Id);
        Assert.Null((await Save(draft, own.Value.ToString())).Refusal);
        var answers = Answers.Empty.With(Question, AnswerValue.Text(own.Value.ToString()));
        Assert.Equal("letter.txt", (await Portal.In(Part.Colleague, (ReadIntakeNames h) => h.Handle(answers))).Value!.Values.Single());
        Assert.Empty((await Portal.In(Part.Stranger, (ReadIntakeNames h) => h.Handle(answers))).Value!);
    }

    [Fact]
    public async Task A_copy_of_the_case_begins_without_the_files_and_a_submitted_one_takes_no_more()
    {
        var draft = await Draft();
        var file = await AFile.OfCase(Portal, draft.Id);
        var saved = await Save(draft, file.Value.ToString());
        Assert.Null((await Portal.In(Part.Submitter, (SubmitUseCase h) => h.Handle(draft.Id, saved.Value))).Refusal);

        var copy = (await Portal.In(Part.Submitter, (CopyUseCase h) => h.Handle(draft.Id))).Value!;
        Assert.Null(Answers.Stored((await Cases.Read(Portal, copy.Id)).Revisions[0].Answers)[Question]);
        Assert.Equal(FileRefusals.NotAdded.Code, (await AFile.Sent(Portal, CaseFiles.Of(draft.Id), Part.Submitter)).Refusal?.Code);
        Assert.Contains(file.Value.ToString(), (await Cases.Read(Portal, draft.Id)).Revisions[0].Answers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_for_a_file_is_not_sent_to_a_colleague() =>
        Assert.Equal(ColleagueRefusals.UnknownQuestion, (await Portal.In(Part.Submitter, async (AskColleague h) => await h.Handle((await Draft()).Id, Question, People.Of(Part.Colleague), ""))).Refusal);

    [Fact]
    public async Task Who_recorded_an_assessment_adds_its_document_until_it_is_answered()
    {
        var useCase = await AUseCase.Submitted(Portal);
        var about = AiGovernance.Reviews.Assessments.AssessmentFiles.Of(await AnAssessment.Recorded(Portal, useCase.Id));
        Assert.Null((await AFile.Sent(Portal, about, Part.Owner)).Refusal);
        Assert.Equal(FileRefusals.NotAdded.Code, (await AFile.Sent(Portal, about, Part.Governance)).Refusal?.Code);
        Assert.Equal(Refusal.NotFound, (await AFile.Sent(Portal, about, Part.Stranger)).Refusal);
        Assert.Equal("letter.txt", Assert.Single((await Portal.In(Part.Governance, (ListFiles h) => h.Handle(about))).Value!.Rows).Name);

        Assert.Null((await AnAssessment.Answer(Portal, about.Id)).Refusal);
        Assert.Equal(FileRefusals.NotAdded.Code, (await AFile.Sent(Portal, about, Part.Owner)).Refusal?.Code);
    }

    [Fact]
    public async Task The_owner_of_a_condition_proves_it_with_files_while_it_is_open()
    {
        var condition = await AnApproval.ConditionOf(Portal, await Decided.WithConditions(Portal));
        var about = ConditionFiles.Of(condition.Id);
        Assert.Null((await AFile.Sent(Portal, about, Part.Owner)).Refusal);
        Assert.Equal(FileRefusals.NotAdded.Code, (await AFile.Sent(Portal, about, Part.Governance)).Refusal?.Code);
        Assert.Equal(Refusal.NotFound, (await AFile.Sent(Portal, about, Part.Stranger)).Refusal);

        Assert.Null((await Portal.In(Part.Owner, (GiveProof h) => h.Handle(condition.Id, "See the letter."))).Refusal);
        Assert.Equal(FileRefusals.NotAdded.Code, (await AFile.Sent(Portal, about, Part.Owner)).Refusal?.Code);
        Assert.Equal("letter.txt", Assert.Single((await Portal.In(Part.Governance, (ListFiles h) => h.Handle(about))).Value!.Rows).Name);
    }

    private static (string? Code, string? Field) Named(Result<int> saved) => (saved.Refusal?.Code, saved.Refusal?.Field);

    private async Task<UseCase> Draft()
    {
        await using var db = Portal.Db();
        if (!await db.QuestionnaireVersions.AnyAsync()) await AVersion.Published(Portal, WithFile);
        return await AUseCase.Draft(Portal);
    }

    private Task<Result<int>> Save(UseCase draft, string answer) => Portal.In(Part.Submitter, (SaveAnswers h) =>
        h.Handle(draft.Id, draft.Revisions[0].Version, Answers.Stored(draft.Revisions[0].Answers).With(Question, AnswerValue.Text(answer))));
}
