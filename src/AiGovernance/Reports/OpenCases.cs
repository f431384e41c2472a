using AiGovernance.UseCases;

namespace AiGovernance.Reports;

/// <summary>The cases that a report about the organisation names. It is read by others than who issued it, so it says the same for all of them (PP-1).</summary>
internal static class OpenCases
{
    public static IQueryable<UseCase> NotConfidential(this IQueryable<UseCase> cases) => cases.Where(u => !u.IsConfidential);
}
