using System.CommandLine;
using System.Globalization;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Papers;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;
using AiGovernance.Reports;
using AiGovernance.Reports.DueDiligence;
using AiGovernance.Reports.Executive;
using AiGovernance.Reports.Portfolio;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Hosting;

/// <summary>The command that issues a document as PDF.</summary>
internal static class ReportCommand
{
    private const string Packet = "packet", Minutes = "minutes";

    private static readonly Argument<string> Kind = new("KIND")
    {
        Description = "Which report: use-case, the alignment report of one case; letter, the letter with its decision; portfolio, the organisation against NIST AI RMF with every case; executive, the summary of two pages; vendor, the due diligence of one assessment; packet or minutes of one meeting of the committee.",
        HelpName = "KIND",
    };

    private static readonly Argument<string?> Subject = new("SUBJECT")
    {
        Description = "What it is about: the reference of a case, AI-2026-0042; the day of a meeting, 2026-12-08; the name of a vendor's product or the id of an assessment. Nothing for portfolio and executive.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<FileInfo> Output = new("--out") { Description = "The PDF file to write.", Required = true };
    private static readonly Option<string?> AsOf = new("--as-of") { Description = "For the portfolio: a past instant in UTC, 2026-06-30 or 2026-06-30T12:00:00Z. A day means its end." };

    public static Command Create()
    {
        Kind.AcceptOnlyFromAmong(IssueUseCaseReport.Kind, IssuePortfolioReport.Kind, IssueExecutiveReport.Kind, Minutes, Packet, IssueDecisionLetter.Kind, IssueVendorReport.Kind);
        var command = new Command("report", "Issues a report as PDF and enters it in the register.") { Kind, Subject, Output, AsOf };
        command.SetAction((parsed, ct) => HostCommands.WithPortal(parsed, migrate: false, async services =>
        {
            var issued = await Issue(services, parsed.GetValue(Kind)!, parsed.GetValue(Subject) ?? "", parsed.GetValue(AsOf), ct);
            if (!issued.Succeeded) return await HostCommands.Fail(issued.Refusal.Message);
            await File.WriteAllBytesAsync(parsed.GetValue(Output)!.FullName, issued.Value.Content, ct);
            await Console.Out.WriteLineAsync($"{issued.Value.Number} sha-256 {issued.Value.ContentHash}");
            return 0;
        }, ct));
        return command;
    }

    private static async Task<Result<IssuedContent>> Issue(IServiceProvider services, string kind, string about, string? asOf, CancellationToken ct)
    {
        if (asOf is not null && kind != IssuePortfolioReport.Kind) return Refusal.Input("as-of", "Only the portfolio looks back: --as-of goes with report portfolio.");
        switch (kind)
        {
            case IssueExecutiveReport.Kind: return await services.GetRequiredService<IssueExecutiveReport>().Handle(ct: ct);
            case IssuePortfolioReport.Kind:
                var instant = PastInstant.Read(asOf);
                return instant.Succeeded ? await services.GetRequiredService<IssuePortfolioReport>().Handle(instant.Value, ct: ct) : instant.Refusal;
            case Packet: return await OfMeeting(services, about, (id, s) => s.GetRequiredService<OpenPacket>().Handle(id, 0, ct), ct);
            case Minutes: return await OfMeeting(services, about, (id, s) => s.GetRequiredService<IssueMinutes>().Handle(id, ct), ct);
            case IssueVendorReport.Kind: return await OfVendor(services, about, ct);
        }
        if (about.Length == 0) return Refusal.Input("subject", $"Say which case: report {kind} AI-2026-0042 --out FILE");
        return kind == IssueDecisionLetter.Kind
            ? await services.GetRequiredService<IssueDecisionLetter>().Handle(about, ct: ct)
            : await services.GetRequiredService<IssueUseCaseReport>().Handle(about, ct: ct);
    }

    /// <summary>The newest assessment of a product that the vendor has signed off, or the one of that id.</summary>
    private static async Task<Result<IssuedContent>> OfVendor(IServiceProvider services, string about, CancellationToken ct)
    {
        if (about.Length == 0) return Refusal.Input("subject", "Say which product of a vendor: report vendor \"Name of the product\" --out FILE");
        await using var db = services.GetRequiredService<Database>().Open();
        var product = db.VendorProducts.Where(p => p.Name == about).Select(p => p.Id);
        AssessmentId? found = Guid.TryParse(about, out var id) ? new AssessmentId(id)
            : await db.Assessments.Where(a => product.Contains(a.ProductId) && a.SignedOffAt != null).OrderByDescending(a => a.SignedOffAt).Select(a => (AssessmentId?)a.Id).FirstOrDefaultAsync(ct);
        return found is { } assessment ? await services.GetRequiredService<IssueVendorReport>().Handle(assessment, ct: ct)
            : Refusal.Input("subject", $"There is no answered assessment of a product named \"{about}\".");
    }

    private static async Task<Result<IssuedContent>> OfMeeting(IServiceProvider services, string day, Func<MeetingId, IServiceProvider, Task<Result<IssuedContent>>> issue, CancellationToken ct)
    {
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
            return Refusal.Input("subject", "Say which meeting by its day: report packet 2026-12-08 --out FILE");
        await using var db = services.GetRequiredService<Database>().Open();
        var meetings = await db.Meetings.Where(m => m.On == on && m.State != MeetingState.Skipped).Select(m => m.Id).ToListAsync(ct);
        return meetings is [var only] ? await issue(only, services) : CommitteeRefusals.NoMeetingOn.With(day);
    }
}
