using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Reports.DueDiligence;
using AiGovernance.Reports.Executive;
using AiGovernance.Reports.Portfolio;
using AiGovernance.Vendors.Assessments;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Reports.Making;

/// <summary>Asks for reports that take their time; they are made in a queue and go on when the page is left (RP-4).</summary>
public sealed partial class NewReport(ListReportSubjects list, ReportJobs jobs, AccessCheck access, TimeProvider clock) : ComponentBase
{
    private ReportSubjects? subjects;
    private Refusal? refusal, asOfRefusal;
    private string? asOf;
    private Guid assessment;

    /// <summary>The kind that a link from elsewhere asks for; it is marked.</summary>
    [Parameter] public string? Kind { get; set; }

    /// <summary>The assessment that a link from elsewhere asks for.</summary>
    [Parameter] public Guid? Subject { get; set; }

    protected override async Task OnInitializedAsync()
    {
        subjects = (await list.Handle()).Value;
        var assessments = subjects?.Assessments ?? [];
        assessment = assessments.FirstOrDefault(a => a.Id.Value == Subject)?.Id.Value ?? (assessments.Count > 0 ? assessments[0].Id.Value : default);
    }

    private string? Chosen(string kind) => kind == Kind ? "selected" : null;

    private void Executive() => Start(IssueExecutiveReport.Title, (services, progress, ct) => services.GetRequiredService<IssueExecutiveReport>().Handle(progress, ct));

    private void Portfolio()
    {
        var instant = PastInstant.Read(asOf);
        asOfRefusal = instant.Refusal ?? (instant.Value > clock.GetUtcNow().UtcDateTime ? ReportRefusals.NotYet : null);
        if (asOfRefusal is null) Start(IssuePortfolioReport.Title, (services, progress, ct) => services.GetRequiredService<IssuePortfolioReport>().Handle(instant.Value, progress, ct));
    }

    private void Vendor()
    {
        var id = new AssessmentId(assessment);
        Start(IssueVendorReport.Title, (services, progress, ct) => services.GetRequiredService<IssueVendorReport>().Handle(id, progress, ct));
    }

    private void Start(string title, ReportWork work) => refusal = jobs.Start(access.Actor, title, work) is null ? ReportRefusals.TooMany : null;
}
