using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AiGovernance.Data;

/// <summary>Moments are UTC; SQLite gives them back without their kind.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    moment => moment.Kind == DateTimeKind.Utc ? moment : moment.ToUniversalTime(),
    moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc));
