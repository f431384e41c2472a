using AiGovernance.Questionnaires;
using AiGovernance.SystemTests.Support;
using AiGovernance.UseCases;
using Microsoft.Playwright;
using Xunit;

namespace AiGovernance.SystemTests.Browser.Journey;

/// <summary>One High case from the idea to the report, each person at a browser of their own.</summary>
public sealed class WholePathTests : SystemTest
{
    private const string Title = "Order of applications in finance";
    private const string Submitter = "Jonas Weber", Sponsor = "Paul Lindqvist", Owner = "Ruth Castellanos", Office = "Elena Brandt", Compliance = "Clara Neumann", Chair = "Miriam Adler";
    private const string Condition = "Each quarter somebody ranks fifty applications by hand and compares.";

    private static readonly (string Person, string Discipline)[] Reviewers =
        [("Sam Oduya", "Security"), ("Clara Neumann", "Privacy"), ("Yuki Tanabe", "Architecture"), ("Yuki Tanabe", "Data")];

    private static readonly string[] Members = ["Ingrid Solberg", "Aisha Rahman", "Luca Ferri"];

    private readonly Dictionary<string, Visitor> visitors = [];

    [Fact]
    public async Task A_case_goes_from_idea_to_report_by_clicks_and_keys_alone()
    {
        var folder = NewFolder();
        await using (var chromium = await Chromium.Start())
        await using (var host = await HostProcess.Start(folder, withDemoData: true))
        {
            foreach (var name in Reviewers.Select(r => r.Person).Union([Submitter, Sponsor, Owner, Office, Compliance, Chair, "Tomasz Wrona", .. Members]))
                visitors[name] = await Visitor.SignIn(chromium, host, name);
            try
            {
                await Walk();
            }
            catch (Exception broken) when (broken is TimeoutException or PlaywrightException)
            {
                throw new InvalidOperationException($"{broken.Message}\n{string.Join('\n', await Task.WhenAll(visitors.Values.Select(v => v.Shows())))}\n{host.Said}", broken);
            }
            Assert.Empty(visitors.Values.SelectMany(v => v.Faults));
        }
        await using var check = await HostProcess.Command("verify-trail", "--data", folder);
        Assert.Equal(0, check.ExitCode);
    }

    private async Task Walk()
    {
        var reference = await Register();
        await AcceptParts(reference);
        await Triage(reference);
        await Review(reference);
        await Decide(reference);
        await ReadDecision(reference);
        await Export(reference);
    }

    private async Task<string> Register()
    {
        var form = new IntakeForm(visitors[Submitter]);
        var reference = await form.Register(Title);
        await form.Fill(Cast.Example("Hiring screener, all safeguards")
            .With(IntakeAnswers.Title, Title).With(IntakeAnswers.Purpose, "Puts applications in an order for recruiters.").With(IntakeAnswers.Benefit, "Answers in three days instead of ten.")
            .With(IntakeAnswers.Sponsor, Sponsor).With(IntakeAnswers.Owner, Owner).With(IntakeAnswers.Product, "Scribeline").With(IntakeAnswers.DataAssets, AnswerValue.List(["Applicant files"]))
            .With("data-level", AnswerValue.None).With("classified", AnswerValue.None)); // the register knows
        await form.Submit();
        await visitors[Submitter].Sees("Governance office, triage");
        await visitors[Submitter].Show("1 submitted");
        return reference;
    }

    private async Task AcceptParts(string reference)
    {
        foreach (var (name, part) in new[] { (Sponsor, "sponsor"), (Owner, "owner") })
        {
            var person = visitors[name];
            await person.Take($"Accept being {part}", reference);
            await person.Show("1 accept");
            await person.Press($"Accept to be the {part}");
            await person.Page.GetByRole(AriaRole.Button, new() { Name = $"Accept to be the {part}" }).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        }
    }

    private async Task Triage(string reference)
    {
        var office = visitors[Office];
        await office.Take("Triage a new case", reference);
        await office.Sees("Security, Privacy, Legal, Architecture, Data");
        await office.Show("2 triage");
        await office.Press("Send to review");
        await office.Sees("In review");
    }

    private async Task Review(string reference)
    {
        foreach (var (person, discipline) in Reviewers)
            await new ReviewDesk(visitors[person]).Review(discipline, reference, "Supports", $"Read with {discipline} in mind; the safeguards are there.");
        await new ReviewDesk(visitors["Tomasz Wrona"]).Review("Legal", reference, "Supports with conditions", "Lawful if people keep the decision.", (Condition, "The comparison of the quarter."));
    }

    private async Task Decide(string reference)
    {
        var chair = new MeetingRoom(visitors[Chair]);
        await new MeetingRoom(visitors[Office]).EnterFrom(Title);
        await new MeetingRoom(visitors[Office]).MoveNear("The recruiters begin this week.");
        await chair.EnterFrom(Title);
        await chair.Start();
        foreach (var name in Members)
        {
            await new MeetingRoom(visitors[name]).EnterFrom(Title);
            await new MeetingRoom(visitors[name]).Arrive();
        }
        await chair.OpenItem(Title);
        await chair.OpenBallot();
        foreach (var name in Members[..2]) await new MeetingRoom(visitors[name]).Vote(reference, "Approve with conditions");
        await new MeetingRoom(visitors[Members[2]]).Vote(reference, "Abstain, counts as present", "I do not know how recruiters work.");
        await chair.Vote(reference, "Approve with conditions", "Duties are clear and can be met.");
        await chair.CloseBallot("At half I would let it go on, under the conditions.");
        await chair.End();
    }

    private async Task ReadDecision(string reference)
    {
        var submitter = visitors[Submitter];
        await submitter.Open("/");
        await submitter.Sees("Approved with conditions");
        await submitter.Show("5 home");
        await submitter.Follow(Title);
        await submitter.StandsBefore(Title);
        await submitter.Follow("Decision");
        await submitter.Sees("3 of 4 present were for it, 3 votes cast.");
        foreach (var name in Members.Append(Chair)) await submitter.Sees(name);
        await submitter.Show("5 decision");
        await submitter.Follow("Conditions");
        await submitter.Sees(Condition);
        await submitter.Show("5 conditions");
        await visitors[Owner].Take("Prove condition", reference);
        await visitors[Owner].Show("5 owner");
        await visitors[Chair].Take("Approve the minutes", "Ethics committee");
        await visitors[Chair].Show("5 minutes");
    }

    private async Task Export(string reference)
    {
        var compliance = visitors[Compliance];
        await compliance.OpenCase(Title);
        await compliance.Show("6 case");
        var download = await compliance.Page.RunAndWaitForDownloadAsync(() => compliance.Press($"Issue report (PDF) on {reference}"));
        var file = await File.ReadAllBytesAsync((await download.PathAsync())!);
        Assert.True(file.AsSpan().StartsWith("%PDF"u8));
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(file);
        Assert.Contains(reference, pdf.GetPage(1).Text, StringComparison.Ordinal);
    }
}
