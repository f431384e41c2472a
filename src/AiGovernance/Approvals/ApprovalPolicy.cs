using Microsoft.Extensions.Configuration;

namespace AiGovernance.Approvals;

/// <summary>How long the rules after an approval wait; set by the organisation in the section <c>Approvals</c> of the configuration.</summary>
public sealed record ApprovalPolicy
{
    /// <summary>A stopping condition may be overdue for so many days (AP-2).</summary>
    public int StoppingOverdueDays { get; init; } = 14;

    /// <summary>Who decided has so many working days for any other overdue condition (AP-2).</summary>
    public int OverdueAnswerDays { get; init; } = 5;

    /// <summary>The owner confirms within so many hours that a suspended use has stopped (AP-5).</summary>
    public int StopConfirmHours { get; init; } = 24;

    /// <summary>A re-review opens so many days before an approval ends (AP-3).</summary>
    public int ReReviewDays { get; init; } = 60;

    /// <summary>An approval whose re-review was submitted in time goes on for so many days at most (AP-3).</summary>
    public int ContinuationDays { get; init; } = 60;

    /// <summary>A decision can be appealed for so many working days (AP-7).</summary>
    public int AppealDays { get; init; } = 20;

    /// <summary>An exception ends after so many months at the latest (AP-8).</summary>
    public int ExceptionMonths { get; init; } = 12;

    /// <summary>The governance office answers a concern within so many working days (AP-9).</summary>
    public int ConcernDays { get; init; } = 5;

    /// <summary>A value of monitoring may be so many days old when it is recorded (AP-10).</summary>
    public int MeasurementDays { get; init; } = 30;

    /// <summary>Within so many working days somebody says what was done about an alert (AP-10).</summary>
    public int AlertDays { get; init; } = 2;

    public static ApprovalPolicy From(IConfiguration configuration) => configuration.GetSection("Approvals").Get<ApprovalPolicy>() ?? new();
}
