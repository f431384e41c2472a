using AiGovernance.Access;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Comments;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Demo.Cases;

/// <summary>Cases under way today: a draft, one to triage, two in review and one whose clock stands still.</summary>
internal static class OpenCases
{
    public static void Tell(Stage stage)
    {
        Invoices(stage);
        Replies(stage);
        Complaints(stage);
        stage.Timeline.Add(stage.Calendar.Ago(3), "17:05", new CaseSteps(stage, "shifts", Cast.Ruth).Begin);
        stage.Timeline.Add(stage.Calendar.Ago(1), "15:10", new CaseSteps(stage, "clauses", Cast.Tomasz).Submit);
    }

    private static void Invoices(Stage stage)
    {
        var (steps, timeline, ago) = (new CaseSteps(stage, "invoice", Cast.Jonas), stage.Timeline, (Func<int, DateOnly>)stage.Calendar.Ago);
        timeline.Add(ago(7), "10:50", steps.Submit);
        timeline.Add(ago(7), "16:30", () => steps.Accept(Cast.Paul));
        timeline.Add(ago(6), "09:05", steps.SendToReview);
        timeline.Add(ago(5), "09:20", () => steps.Claim(Discipline.Security, Cast.Sam));
        timeline.Add(ago(3), "11:30", () => steps.Review(Discipline.Privacy, Cast.Clara, new(ReviewOutcome.SupportsWithConditions,
            "Bank details of sole traders are personal data and reach the vendor unmasked. They are not needed to match an invoice.",
            new ProposedCondition("Bank details of sole traders are masked before sending.", "Scrub record with a sample check.", Stops: true))));
        timeline.Add(ago(2), "10:15", () => steps.Review(Discipline.Architecture, Cast.Yuki, new(ReviewOutcome.Supports,
            "Sound. The posting account is separate and has its own limit.")));
        timeline.Add(ago(2), "10:20", () => steps.Claim(Discipline.Data, Cast.Yuki));
        timeline.Add(ago(2), "10:40", () => AskFromReview(stage, steps));
        timeline.Add(ago(1), "09:35", () => Reply(stage));
        timeline.Add(ago(1), "14:20", () => steps.Claim(Discipline.Legal, Cast.Tomasz));
        timeline.Add(ago(1), "14:45", () => Say(stage, Cast.Sam, $"@{Cast.Jonas} the posting account has a limit of its own, good. Who is told when it is reached?", Cast.Jonas));
        timeline.Add(ago(1), "15:30", () => Say(stage, Cast.Clara, $"@{Cast.Sam} @{Cast.Tomasz} the masking covers the fields. Scanned attachments still show the account numbers.", Cast.Sam, Cast.Tomasz));
        timeline.Add(ago(1), "16:10", () => stage.As(Cast.Tomasz, (WritePrivilegedNote h) => h.Handle(new UseCaseId(stage.Known["invoice"]),
            "Advice to the committee: the supplier terms of 2019 do not cover passing bank details on. Settle that before production, not in the minutes.")));
    }

    private static Task<Guid> Say(Stage stage, string by, string text, params string[] mentioned) =>
        stage.As(by, (WriteComment h) => h.Handle(new UseCaseId(stage.Known["invoice"]), text, [.. mentioned.Select(stage.Person)]));

    private static async Task AskFromReview(Stage stage, CaseSteps steps)
    {
        var review = await steps.Review(Discipline.Data);
        await stage.As(Cast.Yuki, (AskSubmitter h) => h.Handle(review.Id, review.Version, "Does the trial use copies of real invoices or made-up ones? The intake says test data; the register names the live source."));
    }

    private static async Task Reply(Stage stage)
    {
        var id = new UseCaseId(stage.Known["invoice"]);
        var question = await stage.Read(db => db.SubmitterQuestions.SingleAsync(q => q.UseCaseId == id));
        await stage.As(Cast.Jonas, (AnswerQuestion h) => h.Handle(question.Id, question.Version, "Copies of 300 invoices of last spring, with names and accounts replaced by hand. The live source is named because it will be used once it is approved."));
    }

    private static void Replies(Stage stage)
    {
        var (steps, timeline, ago) = (new CaseSteps(stage, "replies", Cast.Nadia), stage.Timeline, (Func<int, DateOnly>)stage.Calendar.Ago);
        timeline.Add(ago(4), "09:00", steps.Submit);
        timeline.Add(ago(4), "13:45", () => steps.Accept(Cast.Luca));
        timeline.Add(ago(3), "08:20", () => steps.Accept(Cast.Henrik));
        timeline.Add(ago(3), "10:30", steps.SendToReview);
        timeline.Add(ago(1), "13:50", () => steps.Review(Discipline.Privacy, Cast.Clara, new(ReviewOutcome.SupportsWithConditions,
            "An agent reads every answer, so the risk is ordinary. Mails with health remarks should not be sent to the model.",
            new ProposedCondition("Mails that the filter marks as sensitive are answered without suggestions.", "Filter setting and a week's count.", Stops: true))));
    }

    private static void Complaints(Stage stage)
    {
        var (steps, timeline, ago) = (new CaseSteps(stage, "complaints", Cast.Luca), stage.Timeline, (Func<int, DateOnly>)stage.Calendar.Ago);
        timeline.Add(ago(9), "11:55", steps.Submit);
        timeline.Add(ago(9), "15:15", () => steps.Accept(Cast.Nadia));
        timeline.Add(ago(8), "10:20", async () =>
        {
            var version = await steps.RevisionVersion();
            await stage.As(Cast.Elena, (ReturnToSubmitter h) => h.Handle(new UseCaseId(stage.Known["complaints"]), version,
                "Kestrel Chat uses what it is given for training and has no way out of it. Can the summaries be made with Northwind Assist, which is approved? If not, what does Kestrel do that it cannot?"));
        });
    }
}
