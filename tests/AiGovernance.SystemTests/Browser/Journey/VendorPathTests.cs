using AiGovernance.Committee.Meetings;
using AiGovernance.Questionnaires;
using AiGovernance.SystemTests.Support;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace AiGovernance.SystemTests.Browser.Journey;

/// <summary>A vendor from the question to the answer, the hard fail, the committee and the uses behind it: both sides, each person at a browser of their own.</summary>
public sealed class VendorPathTests : SystemTest
{
    private const string Office = "Elena Brandt", Assessor = "Sam Oduya", Submitter = "Jonas Weber", Sponsor = "Paul Lindqvist", Owner = "Ruth Castellanos", Chair = "Miriam Adler";
    private const string Vendor = "Meridian Words Ltd", Product = "Meridian Chat", Plan = "Team plan", Contact = "Nadia Osei";
    private const string Control = "No customer data, and every prompt is kept for the audit.";

    private static readonly string[] Members = ["Ingrid Solberg", "Aisha Rahman", "Luca Ferri"];
    private static readonly string[] Uses = ["Meeting notes by Meridian", "Draft letters by Meridian"];

    private readonly Dictionary<string, Visitor> visitors = [];

    [Fact]
    public async Task A_vendor_fails_hard_gets_an_exception_and_every_use_shows_it()
    {
        var folder = NewFolder();
        await using (var chromium = await Chromium.Start())
        await using (var host = await HostProcess.Start(folder, withDemoData: true))
        await using (var place = Place.Open(folder))
        {
            foreach (var name in Members.Concat([Office, Assessor, Owner, Chair])) visitors[name] = await Visitor.SignIn(chromium, host, name);
            try
            {
                await Walk(await chromium.NewWindow(), host.Address, place);
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

    private async Task Walk(IPage outside, Uri portal, Place place)
    {
        var link = await new VendorDesk(visitors[Office]).Ask(Vendor, "meridian.example", Product, Plan, Contact);
        await Answer(new(outside), new Uri(portal, new Uri(link).AbsolutePath));
        foreach (var title in Uses) await Submit(place, title);
        await Assess();
        await new VendorDesk(visitors[Office]).AskException(Vendor, Product, "Two teams work with it; a move takes three months.", Control);
        await Meet(place);
        await EveryUseShowsIt();
    }

    /// <summary>Half of it on the page, half in Excel.</summary>
    private static async Task Answer(VendorContactPerson contact, Uri link)
    {
        var sections = QuestionnaireCatalogue.Vendor.Sections;
        await contact.Open(link);
        await contact.AnswerOnThePage(sections.Take(sections.Count / 2), TrainsOnEverything);
        await contact.AnswerInExcel(TrainsOnEverything);
        await contact.SignOff("Head of sales");
    }

    private async Task Assess()
    {
        var assessor = visitors[Assessor];
        await assessor.Take("Assess a vendor's answers", Product);
        await assessor.Sees("No points outvote this (VN-5).");
        await assessor.Show("2 assessment");
        await assessor.Page.GetByLabel("Reason").FillAsync("It trains on what we send, and nobody can stop that.");
        await assessor.Press("Propose the result");
        await assessor.Sees("Not approved, proposed by");
    }

    private async Task Meet(Place place)
    {
        var meeting = await MeetingOfBoth(place);
        var (office, (day, hour)) = (await Cast.Find(place, Office), SoonestHour.Now());
        await place.Do<MoveMeeting>(office, h => h.Handle(meeting, day, "The teams wait.", hour));
        var rooms = Members.Prepend(Chair).ToDictionary(name => name, name => new MeetingRoom(visitors[name]));
        foreach (var name in rooms.Keys) await visitors[name].Open($"/committee/meetings/{meeting.Value}");
        await rooms[Chair].Start();
        foreach (var name in Members) await rooms[name].Arrive();
        await Vote(rooms, $"{Product}, {Plan}, of {Vendor}", "Reject", "Our data would train their models.");
        await Vote(rooms, $"Exception for {Product}", "Approve");
        await rooms[Chair].End();
    }

    private static async Task Vote(Dictionary<string, MeetingRoom> rooms, string item, string choice, string? reason = null)
    {
        await rooms[Chair].OpenItem(item);
        await rooms[Chair].OpenBallot();
        foreach (var room in rooms.Values) await room.CastVote(choice, reason);
        await rooms[Chair].CloseBallot();
    }

    private async Task EveryUseShowsIt()
    {
        foreach (var title in Uses)
        {
            await visitors[Owner].OpenCase(title);
            await visitors[Owner].Sees("was not approved");
            await visitors[Owner].Sees("By exception it may be used until");
            await visitors[Owner].Sees(Control);
        }
        await visitors[Owner].Show("5 case");
        await visitors[Owner].Open("/what-may-i-use");
        await visitors[Owner].Sees("by exception");
        await visitors[Owner].Show("5 what may I use");
        await visitors[Office].Open("/inbox");
        await visitors[Office].Sees("See to 2 uses of a product that fell");
        await visitors[Office].Take("See to 2 uses of a product that fell", Product);
        await visitors[Office].Sees("It was not approved");
        await visitors[Office].Show("5 product");
    }

    /// <summary>The portal brings both on an agenda by itself; the test waits for it.</summary>
    private static async Task<MeetingId> MeetingOfBoth(Place place)
    {
        List<MeetingId> listed = [];
        await Wait.Until(async () =>
        {
            await using var db = place.Db();
            listed = await db.AgendaItems.Where(i => i.State == ItemState.Queued && (i.Title.StartsWith(Product) || i.Title.StartsWith("Exception for " + Product))).Select(i => i.MeetingId).ToListAsync();
            return listed.Count == 2;
        }, () => "Not both came on an agenda.");
        return Assert.Single(listed.Distinct());
    }

    private static async Task Submit(Place place, string title)
    {
        var (submitter, sponsor, owner) = (await Cast.Find(place, Submitter), await Cast.Find(place, Sponsor), await Cast.Find(place, Owner));
        await using var db = place.Db();
        var product = await db.VendorProducts.Where(p => p.Name == Product).Select(p => p.Id).SingleAsync();
        var answers = Cast.Example("Marketing copy assistant").With(IntakeAnswers.Title, title).With(IntakeAnswers.ModelFrom, "embedded").With(IntakeAnswers.Product, product.Value.ToString())
            .With(IntakeAnswers.Sponsor, sponsor.Value.ToString()).With(IntakeAnswers.Owner, owner.Value.ToString());
        var begun = await place.Do<RegisterUseCase, RegisteredUseCase>(submitter, h => h.Handle(title));
        var version = await place.Do<SaveAnswers, int>(submitter, h => h.Handle(begun.Id, 0, answers));
        await place.Do<SubmitUseCase>(submitter, h => h.Handle(begun.Id, version));
    }

    /// <summary>The best of everything, but it trains on what it is sent, without a way out.</summary>
    private static Answers TrainsOnEverything
    {
        get
        {
            var best = QuestionnaireCatalogue.Vendor.Questions.Aggregate(Answers.Empty, (given, q) => given.With(q.Id, Best(q))).With("v-train", "always");
            return Evaluation.Of(QuestionnaireCatalogue.Vendor, best, VendorTemplates.FactsOf(VendorTemplate.Software), Stage.Submitted).KeptAnswers;
        }
    }

    private static AnswerValue Best(Question question) => question.Type switch
    {
        QuestionType.ManyOf => AnswerValue.List(question.Choices.Where(c => !c.Exclusive).Select(c => c.Value)),
        QuestionType.Number => AnswerValue.Text("30"),
        QuestionType.Date => AnswerValue.Text("2026-06-30"),
        _ when question.HasChoices => AnswerValue.Text(question.Choices.MaxBy(c => c.Points ?? 0)!.Value),
        _ => AnswerValue.Text($"What is asked in {question.Id}, in full"),
    };
}
