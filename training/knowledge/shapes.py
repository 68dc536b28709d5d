"""Centroids, areas and containment on GeoJSON polygons, good enough for footprints of a place."""

import math
from collections.abc import Iterator
from typing import Any

Ring = list[list[float]]
EARTH = 6371.0


def rings(geometry: dict[str, Any]) -> Iterator[Ring]:
    """Outer rings of a polygon or multipolygon."""
    if geometry["type"] == "Polygon":
        yield geometry["coordinates"][0]
    elif geometry["type"] == "MultiPolygon":
        for polygon in geometry["coordinates"]:
            yield polygon[0]


def footprint(geometry: dict[str, Any]) -> tuple[float, float, float]:
    """Latitude, longitude, and radius in km of a circle of the same area."""
    total = lat = lon = 0.0
    for ring in rings(geometry):
        area, y, x = _moments(ring)
        total, lat, lon = total + area, lat + area * y, lon + area * x
    if not total:
        points = [p for ring in rings(geometry) for p in ring]
        return sum(p[1] for p in points) / len(points), sum(p[0] for p in points) / len(points), 1.0
    lat, lon = lat / total, lon / total
    km2 = total * (math.pi * EARTH / 180) ** 2 * math.cos(math.radians(lat))
    return lat, lon, math.sqrt(abs(km2) / math.pi)


def contains(geometry: dict[str, Any], lat: float, lon: float) -> bool:
    """Is a point inside one of the outer rings?"""
    return any(_inside(ring, lon, lat) for ring in rings(geometry))


def _moments(ring: Ring) -> tuple[float, float, float]:
    area = x = y = 0.0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1], strict=True):
        cross = x0 * y1 - x1 * y0
        area, x, y = area + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
    if not area:
        return 0.0, 0.0, 0.0
    return abs(area) / 2, y / (3 * area), x / (3 * area)


def _inside(ring: Ring, x: float, y: float) -> bool:
    inside = False
    for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1], strict=True):
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            inside = not inside
    return inside


def distance(lat0: float, lon0: float, lat1: float, lon1: float) -> float:
    """Kilometres along a great circle."""
    p0, p1 = math.radians(lat0), math.radians(lat1)
    a = math.sin((p1 - p0) / 2) ** 2 + math.cos(p0) * math.cos(p1) * math.sin(math.radians(lon1 - lon0) / 2) ** 2
    return 2 * EARTH * math.asin(math.sqrt(a))
